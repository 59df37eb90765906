import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Judges PDF files by veraPDF's profiles for as long as it is asked to: VeraPdf 3a,ua1 reads the path of a file from each
 * line of its input, and answers with "PASS profile file" or "FAIL profile file" and the first failures for each profile,
 * then with an empty line. The profiles are read with DOM, because the jar that brings veraPDF lacks the JAXB runtime.
 */
public class VeraPdf {
  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> names = List.of(args[0].split(","));
    List<ValidationProfile> profiles = new ArrayList<>();
    for (String name : names) profiles.add(load(name));
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      try {
        judge(new File(file), names, profiles);
      } catch (Exception | StackOverflowError error) {
        System.out.println("FAIL " + args[0] + " " + file + "\n  " + error);
      }
      System.out.println();
      System.out.flush();
    }
  }

  /** A file is gone through once for all profiles, to its end. */
  private static void judge(File file, List<String> names, List<ValidationProfile> profiles) throws Exception {
    try (GFModelParser model = GFModelParser.createModelWithFlavour(file, profiles.get(0).getPDFAFlavour())) {
      List<ValidationResult> results =
          ValidatorFactory.createValidatorByProfiles(profiles, 20, false, true, false).validateAll(model);
      for (int index = 0; index < names.size(); index++) {
        tell(names.get(index) + " " + file.getName(), resultFor(profiles.get(index), results));
      }
    }
  }

  private static ValidationResult resultFor(ValidationProfile profile, List<ValidationResult> results) {
    for (ValidationResult result : results) if (result.getPDFAFlavour() == profile.getPDFAFlavour()) return result;
    throw new IllegalStateException("no result for " + profile.getPDFAFlavour());
  }

  private static void tell(String what, ValidationResult result) {
    System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + what);
    for (TestAssertion failure : result.getTestAssertions()) {
      RuleId rule = failure.getRuleId();
      System.out.println("  " + rule.getClause() + "-" + rule.getTestNumber() + " " + failure.getMessage()
          + " @ " + failure.getLocation().getContext());
    }
  }

  private static ValidationProfile load(String name) throws Exception {
    PDFAFlavour flavour = name.equals("ua1") ? PDFAFlavour.PDFUA_1 : PDFAFlavour.byFlavourId(name);
    String resource = name.equals("ua1") ? "PDFUA-1.xml" : "PDFA-" + name.toUpperCase() + ".xml";
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(VeraPdf.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + resource));
    Set<Rule> rules = new HashSet<>();
    for (Element element : elements(document, "rule")) rules.add(ruleOf(element));
    Set<Variable> variables = new HashSet<>();
    for (Element element : elements(document, "variable")) {
      variables.add(Profiles.variableFromValues(element.getAttribute("name"), element.getAttribute("object"),
          text(element, "defaultValue"), text(element, "value")));
    }
    return Profiles.profileFromValues(flavour,
        Profiles.profileDetailsFromValues(resource, "", "", new Date(0)), "", rules, variables);
  }

  private static Rule ruleOf(Element element) {
    Element id = (Element) element.getElementsByTagName("id").item(0);
    Element error = (Element) element.getElementsByTagName("error").item(0);
    RuleId ruleId = Profiles.ruleIdFromValues(
        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
        id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    return Profiles.ruleFromValues(ruleId, element.getAttribute("object"),
        element.getAttribute("deferred").equals("true"), element.getAttribute("tags"), text(element, "description"),
        text(element, "test"), Profiles.errorFromValues(text(error, "message"), new ArrayList<>()), new ArrayList<>());
  }

  private static Iterable<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    ArrayList<Element> found = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) found.add((Element) nodes.item(index));
    return found;
  }

  private static String text(Element element, String name) {
    NodeList nodes = element.getElementsByTagName(name);
    return nodes.getLength() == 0 ? null : nodes.item(0).getTextContent();
  }
}
