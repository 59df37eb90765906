import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
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
 * Judges PDF files by veraPDF's profiles: VeraPdf 3a,ua1 file… prints "PASS profile file" or "FAIL profile file" and
 * the first failures. The profiles are read with DOM, because the jar that brings veraPDF lacks the JAXB runtime.
 */
public class VeraPdf {
  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String name : args[0].split(",")) {
      PDFAFlavour flavour = name.equals("ua1") ? PDFAFlavour.PDFUA_1 : PDFAFlavour.byFlavourId(name);
      ValidationProfile profile = load(flavour, name.equals("ua1") ? "PDFUA-1.xml" : "PDFA-" + name.toUpperCase() + ".xml");
      for (int index = 1; index < args.length; index++) judge(new File(args[index]), name, flavour, profile);
    }
  }

  private static void judge(File file, String name, PDFAFlavour flavour, ValidationProfile profile) throws Exception {
    try (GFModelParser model = GFModelParser.createModelWithFlavour(file, flavour)) {
      ValidationResult result = ValidatorFactory.createValidator(profile, false, 20).validate(model);
      System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + name + " " + file.getName());
      for (TestAssertion failure : result.getTestAssertions()) {
        RuleId rule = failure.getRuleId();
        System.out.println("  " + rule.getClause() + "-" + rule.getTestNumber() + " " + failure.getMessage()
            + " @ " + failure.getLocation().getContext());
      }
    }
  }

  private static ValidationProfile load(PDFAFlavour flavour, String name) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(VeraPdf.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name));
    Set<Rule> rules = new HashSet<>();
    for (Element element : elements(document, "rule")) rules.add(ruleOf(element));
    Set<Variable> variables = new HashSet<>();
    for (Element element : elements(document, "variable")) {
      variables.add(Profiles.variableFromValues(element.getAttribute("name"), element.getAttribute("object"),
          text(element, "defaultValue"), text(element, "value")));
    }
    return Profiles.profileFromValues(flavour,
        Profiles.profileDetailsFromValues(name, "", "", new Date(0)), "", rules, variables);
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
