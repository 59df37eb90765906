// Made from schemas/*.schema.json by `npm run make`: change the schemas, not this file.
// @ts-nocheck
import type { Judge } from './judge.ts'
var hr=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(k){throw i=0,k}};var vr=hr(($r,wr)=>{"use strict";wr.exports=function t(i,k){if(i===k)return!0;if(i&&k&&typeof i=="object"&&typeof k=="object"){if(i.constructor!==k.constructor)return!1;var q,c,d;if(Array.isArray(i)){
if(q=i.length,q!=k.length)return!1;for(c=q;c--!==0;)if(!t(i[c],k[c]))return!1;return!0}if(i.constructor===RegExp)return i.source===k.source&&i.flags===k.flags;if(i.valueOf!==Object.prototype.valueOf)return i.
valueOf()===k.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===k.toString();if(d=Object.keys(i),q=d.length,q!==Object.keys(k).length)return!1;for(c=q;c--!==0;)if(!Object.prototype.
hasOwnProperty.call(k,d[c]))return!1;for(c=q;c--!==0;){var e=d[c];if(!t(i[e],k[e]))return!1}return!0}return i!==i&&k!==k}});var qr=hr(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});var kr=vr();kr.code='require("ajv/dist/runtime/equal").default';yr.default=kr});var br=hr(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});function Sr(t){let i=t.length,k=0,q=0,c;for(;q<i;)k++,c=t.charCodeAt(q++),c>=55296&&c<=56319&&q<i&&(c=t.charCodeAt(q),(c&64512)===
56320&&q++);return k}gr.default=Sr;Sr.code='require("ajv/dist/runtime/ucs2length").default'});import{formats as Ye}from"./formats.ts";var Or=or,w={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Settings",description:`coopqual.yaml : l’organisme, l’audit, les référentiels en vigu\
eur.

EN: coopqual.yaml: the organisation, the audit, the referentials in force.`,type:"object",properties:{organisation:{title:"Organisation",description:`L’organisme audité.

EN: The organisation under audit.`,type:"object",properties:{name:{description:`Raison sociale.

EN: Name of the organisation.`,$ref:"common.schema.json#/$defs/shortLine"},siren:{description:`Numéro SIREN : neuf chiffres entre guillemets, clé de Luhn vérifiée.

EN: SIREN number: nine digits in quotes, Luhn key checked.`,type:"string",format:"siren"},kind:{description:`Nature : coopHlm (Coop’Hlm), esh (entreprise sociale pour l’habitat), oph (office public de\
 l’habitat), other (autre).

EN: Kind: coopHlm, esh, oph, other.`,type:"string",enum:["coopHlm","esh","oph","other"]},region:{description:`Région.

EN: Region.`,$ref:"common.schema.json#/$defs/shortLine"},rentalDwellings:{description:`Nombre de logements locatifs.

EN: Number of rental dwellings.`,type:"integer",minimum:0},homesSoldPerYear:{description:`Nombre de logements vendus par an, en accession.

EN: Number of homes sold per year.`,type:"integer",minimum:0},publicHolidays:{description:`Jours fériés qui ne sont pas ouvrés : national (les onze de France, par défaut) ou alsaceMoselle (avec le Ven\
dredi saint et le 26 décembre).

EN: Public holidays, which are no working days: national (the eleven of France, the default) or alsaceMoselle (with Good Friday and 26 December).`,type:"string",enum:["national","alsaceMoselle"]}},required:[
"name","kind"],additionalProperties:!1},contacts:{description:"Coordonnées que l’organisme publie : adresses de courriel, numéros de téléphone, IBAN, et noms des agents qui signent ses documents (`Mar\
ie Dupont`). Aucune remarque `privacy/…` ne les signale, dans les textes comme dans les propriétés des pièces ; les noms entrent dans le dossier avec ce fichier.\n\nEN: Contacts that the organisation pu\
blishes: e-mail addresses, phone numbers, IBANs, and names of the staff who sign its documents (`Marie Dupont`). No `privacy/…` diagnostic reports them, in texts or in the properties of pieces; the na\
mes enter the pack with this file.",type:"array",minItems:1,items:{$ref:"common.schema.json#/$defs/shortLine"},uniqueItems:!0},language:{$ref:"common.schema.json#/$defs/language"},referentials:{description:`\
Référentiels en vigueur : identifiant d’un référentiel livré ou local, ou chemin de son fichier.

EN: Referentials in force: id of a shipped or local referential, or path of its file.`,type:"array",minItems:1,items:{$ref:"common.schema.json#/$defs/line"},uniqueItems:!0},audit:{title:"AuditSettings",
description:`L’audit préparé.

EN: The audit being prepared.`,type:"object",properties:{kind:{description:`Nature de l’audit : selfAssessment (auto-évaluation), implementation (mise en œuvre), verification (vérification), renewal (\
renouvellement).

EN: Kind of audit: selfAssessment, implementation, verification, renewal.`,type:"string",enum:["selfAssessment","implementation","verification","renewal"]},date:{description:`Date de référence de tous\
 les âges et échéances, AAAA-MM-JJ ; aujourd’hui par défaut.

EN: Reference date of every age and deadline, YYYY-MM-DD; today by default.`,$ref:"common.schema.json#/$defs/date"},period:{description:`Période auditée.

EN: Period under audit.`,type:"object",properties:{from:{description:`Premier jour, AAAA-MM-JJ.

EN: First day, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"},to:{description:`Dernier jour, compris, AAAA-MM-JJ.

EN: Last day, included, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"}},required:["from","to"],additionalProperties:!1},auditor:{description:`Auditeur ou cabinet.

EN: Auditor or firm.`,$ref:"common.schema.json#/$defs/shortLine"}},additionalProperties:!1},notApplicable:{description:`Exigences sans objet pour l’organisme ; chacune porte sa raison et figure dans l\
e dossier.

EN: Requirements that do not apply; each carries its reason and is listed in the pack.`,type:"array",items:{title:"NotApplicable",description:`Une exigence sans objet.

EN: A requirement that does not apply.`,type:"object",properties:{requirement:{$ref:"common.schema.json#/$defs/requirementReference"},reason:{description:`Pourquoi elle est sans objet.

EN: Why it does not apply.`,$ref:"common.schema.json#/$defs/line"},approvedBy:{description:`Qui l’a validé : une fonction plutôt qu’un nom.

EN: Who approved it: a role rather than a name.`,$ref:"common.schema.json#/$defs/shortLine"},on:{description:`Date de la validation, AAAA-MM-JJ.

EN: Date of approval, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"}},required:["requirement","reason"],additionalProperties:!1}},thresholds:{description:`Seuils.

EN: Thresholds.`,type:"object",properties:{minimumSample:{description:`Plus petit échantillon d’enquête dont le résultat est montré ; 10 par défaut.

EN: Smallest survey sample whose result is shown; 10 by default.`,type:"integer",minimum:1},expiresSoonDays:{description:`Nombre de jours avant l’échéance à partir duquel une pièce ou une action est «\
 bientôt échue » ; 60 par défaut.

EN: Days before a deadline from which a piece or action counts as due soon; 60 by default.`,type:"integer",minimum:0},minorsPerMajor:{description:`Nombre de non-conformités mineures d’un même domaine \
que la synthèse montre comme une majeure ; aucune si la clé est absente.

EN: How many minor nonconformities of one domain the synthesis shows as a major one; none when the key is absent.`,type:"integer",minimum:2}},additionalProperties:!1},severities:{description:`Gravité \
des remarques, par code (evidence/expired) ou par sujet (evidence/*) : off (pas de remarque), info, warning (avertissement), error (bloque le dossier). Une erreur ne peut pas être abaissée. Le dossier\
 énumère ces choix.

EN: Severity of diagnostics, by code (evidence/expired) or by subject (evidence/*): off, info, warning, error (keeps the pack from being made). An error cannot be lowered. The pack lists these choices\
.`,type:"object",additionalProperties:{type:"string",enum:["off","info","warning","error"]}},paths:{description:`Dossiers du dépôt, s’ils ne portent pas leur nom habituel.

EN: Folders of the repository, when they do not bear their usual names.`,type:"object",properties:{commitments:{description:`Dossier des engagements ; commitments par défaut.

EN: Folder of the commitments; commitments by default.`,type:"string",format:"folder"},indicators:{description:`Dossier des indicateurs ; indicators par défaut.

EN: Folder of the indicators; indicators by default.`,type:"string",format:"folder"},evidence:{description:`Dossier des preuves ; evidence par défaut.

EN: Folder of the evidence; evidence by default.`,type:"string",format:"folder"},assessments:{description:`Dossier des évaluations ; assessments par défaut.

EN: Folder of the assessments; assessments by default.`,type:"string",format:"folder"},referentials:{description:`Dossier des référentiels locaux ; referentials par défaut.

EN: Folder of the local referentials; referentials by default.`,type:"string",format:"folder"}},additionalProperties:!1}},required:["organisation","referentials"],additionalProperties:!1},ue=Object.prototype.
hasOwnProperty,me=qr().default,O={title:"ShortLine",description:`Texte court, non vide, de 300 caractères au plus.

EN: Short text that is not empty, 300 characters at most.`,type:"string",pattern:"\\S",maxLength:300},L=br().default,z=new RegExp("\\S","u");function H(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};
e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};var ne={title:"Language",description:`Langue : fr (français) ou en (anglais).

EN: Language: fr (French) or en (English).`,type:"string",enum:["fr","en"]};function Ve(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ve.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ne.type,parentSchema:ne,
data:t};e===null?e=[r]:e.push(r),s++}if(!(t==="fr"||t==="en")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ne.enum},schema:ne.enum,parentSchema:ne,data:t};e===null?e=
[r]:e.push(r),s++}return Ve.errors=e,s===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var W={title:"Line",description:`Texte non vide.

EN: Text that is not empty.`,type:"string",pattern:"\\S",maxLength:2e4};function ye(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ye.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:W,
data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={dynamicProps:!1,
dynamicItems:!1};var ae={title:"CalendarDate",description:`Jour du calendrier, écrit AAAA-MM-JJ.

EN: Calendar day, written YYYY-MM-DD.`,type:"string",format:"date"},pr=Ye.date;function ee(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ee.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!pr(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"\
date",parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[r]:e.
push(r),s++}return ee.errors=e,s===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var J={title:"RequirementReference",description:`Exigence d’un référentiel : « D5-02 », ou « qualihlm-style/D5-02 » \
quand plusieurs référentiels sont en vigueur.

EN: A referential’s requirement: “D5-02”, or “qualihlm-style/D5-02” when several referentials are in force.`,type:"string",pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9.\
_-]{0,63}$"},Te=new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function Ce(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,data:t};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={dynamicProps:!1,
dynamicItems:!1};var Nr=Ye.siren,nr=Ye.folder;function or(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=or.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.organisation===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
organisation"},schema:w.required,parentSchema:w,data:t};e===null?e=[r]:e.push(r),s++}if(t.referentials===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
referentials"},schema:w.required,parentSchema:w,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(w.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:w,data:t};e===null?e=[n]:e.push(n),s++}if(t.organisation!==void 0){let r=t.organisation;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let n={instancePath:i+"/organisation",schemaPath:"#/properties/organisation/required",keyword:"required",params:{missingProperty:"name"},schema:w.properties.organisation.required,
parentSchema:w.properties.organisation,data:r};e===null?e=[n]:e.push(n),s++}if(r.kind===void 0){let n={instancePath:i+"/organisation",schemaPath:"#/properties/organisation/required",keyword:"required",
params:{missingProperty:"kind"},schema:w.properties.organisation.required,parentSchema:w.properties.organisation,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="name"||n==="siren"||n==="\
kind"||n==="region"||n==="rentalDwellings"||n==="homesSoldPerYear"||n==="publicHolidays")){let a={instancePath:i+"/organisation",schemaPath:"#/properties/organisation/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.properties.organisation,data:r};e===null?e=[a]:e.push(a),s++}if(r.name!==void 0&&(H(r.name,{instancePath:i+"/organisation/nam\
e",parentData:r,parentDataProperty:"name",rootData:c,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.siren!==void 0){let n=r.siren;if(typeof n=="string"){if(!Nr(n)){let a={instancePath:i+
"/organisation/siren",schemaPath:"#/properties/organisation/properties/siren/format",keyword:"format",params:{format:"siren"},schema:"siren",parentSchema:w.properties.organisation.properties.siren,data:n};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/organisation/siren",schemaPath:"#/properties/organisation/properties/siren/type",keyword:"type",params:{type:"string"},schema:w.properties.organisation.
properties.siren.type,parentSchema:w.properties.organisation.properties.siren,data:n};e===null?e=[a]:e.push(a),s++}}if(r.kind!==void 0){let n=r.kind;if(typeof n!="string"){let a={instancePath:i+"/orga\
nisation/kind",schemaPath:"#/properties/organisation/properties/kind/type",keyword:"type",params:{type:"string"},schema:w.properties.organisation.properties.kind.type,parentSchema:w.properties.organisation.
properties.kind,data:n};e===null?e=[a]:e.push(a),s++}if(!(n==="coopHlm"||n==="esh"||n==="oph"||n==="other")){let a={instancePath:i+"/organisation/kind",schemaPath:"#/properties/organisation/properties\
/kind/enum",keyword:"enum",params:{allowedValues:w.properties.organisation.properties.kind.enum},schema:w.properties.organisation.properties.kind.enum,parentSchema:w.properties.organisation.properties.
kind,data:n};e===null?e=[a]:e.push(a),s++}}if(r.region!==void 0&&(H(r.region,{instancePath:i+"/organisation/region",parentData:r,parentDataProperty:"region",rootData:c,dynamicAnchors:d})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.rentalDwellings!==void 0){let n=r.rentalDwellings;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/organisation/rentalDwelli\
ngs",schemaPath:"#/properties/organisation/properties/rentalDwellings/type",keyword:"type",params:{type:"integer"},schema:w.properties.organisation.properties.rentalDwellings.type,parentSchema:w.properties.
organisation.properties.rentalDwellings,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let a={instancePath:i+"/organisation/rentalDwellings",schemaPath:"#/pr\
operties/organisation/properties/rentalDwellings/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.organisation.properties.rentalDwellings,data:n};e===null?
e=[a]:e.push(a),s++}}if(r.homesSoldPerYear!==void 0){let n=r.homesSoldPerYear;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/organisation/homesSoldPerYear",schemaPath:"\
#/properties/organisation/properties/homesSoldPerYear/type",keyword:"type",params:{type:"integer"},schema:w.properties.organisation.properties.homesSoldPerYear.type,parentSchema:w.properties.organisation.
properties.homesSoldPerYear,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let a={instancePath:i+"/organisation/homesSoldPerYear",schemaPath:"#/properties/or\
ganisation/properties/homesSoldPerYear/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.organisation.properties.homesSoldPerYear,data:n};e===null?e=[a]:e.
push(a),s++}}if(r.publicHolidays!==void 0){let n=r.publicHolidays;if(typeof n!="string"){let a={instancePath:i+"/organisation/publicHolidays",schemaPath:"#/properties/organisation/properties/publicHol\
idays/type",keyword:"type",params:{type:"string"},schema:w.properties.organisation.properties.publicHolidays.type,parentSchema:w.properties.organisation.properties.publicHolidays,data:n};e===null?e=[a]:
e.push(a),s++}if(!(n==="national"||n==="alsaceMoselle")){let a={instancePath:i+"/organisation/publicHolidays",schemaPath:"#/properties/organisation/properties/publicHolidays/enum",keyword:"enum",params:{
allowedValues:w.properties.organisation.properties.publicHolidays.enum},schema:w.properties.organisation.properties.publicHolidays.enum,parentSchema:w.properties.organisation.properties.publicHolidays,
data:n};e===null?e=[a]:e.push(a),s++}}}else{let n={instancePath:i+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type:"object"},schema:w.properties.organisation.type,
parentSchema:w.properties.organisation,data:r};e===null?e=[n]:e.push(n),s++}}if(t.contacts!==void 0){let r=t.contacts;if(Array.isArray(r)){if(r.length<1){let p={instancePath:i+"/contacts",schemaPath:"\
#/properties/contacts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.properties.contacts,data:r};e===null?e=[p]:e.push(p),s++}let n=r.length;for(let p=0;p<n;p++)H(r[p],{instancePath:i+
"/contacts/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){
let p={instancePath:i+"/contacts",schemaPath:"#/properties/contacts/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:w.properties.contacts,data:r};e===null?e=[p]:e.push(p),s++;
break e}}}else{let n={instancePath:i+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type:"array"},schema:w.properties.contacts.type,parentSchema:w.properties.contacts,data:r};
e===null?e=[n]:e.push(n),s++}}if(t.language!==void 0&&(Ve(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:c,dynamicAnchors:d})||(e=e===null?Ve.errors:e.concat(
Ve.errors),s=e.length)),t.referentials!==void 0){let r=t.referentials;if(Array.isArray(r)){if(r.length<1){let p={instancePath:i+"/referentials",schemaPath:"#/properties/referentials/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.properties.referentials,data:r};e===null?e=[p]:e.push(p),s++}let n=r.length;for(let p=0;p<n;p++)ye(r[p],{instancePath:i+"/referentials/"+p,parentData:r,
parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/re\
ferentials",schemaPath:"#/properties/referentials/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:w.properties.referentials,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{
let n={instancePath:i+"/referentials",schemaPath:"#/properties/referentials/type",keyword:"type",params:{type:"array"},schema:w.properties.referentials.type,parentSchema:w.properties.referentials,data:r};
e===null?e=[n]:e.push(n),s++}}if(t.audit!==void 0){let r=t.audit;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="kind"||n==="date"||n==="period"||n==="auditor")){let a={instancePath:i+
"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.properties.audit,data:r};e===null?e=[a]:e.push(a),s++}
if(r.kind!==void 0){let n=r.kind;if(typeof n!="string"){let a={instancePath:i+"/audit/kind",schemaPath:"#/properties/audit/properties/kind/type",keyword:"type",params:{type:"string"},schema:w.properties.
audit.properties.kind.type,parentSchema:w.properties.audit.properties.kind,data:n};e===null?e=[a]:e.push(a),s++}if(!(n==="selfAssessment"||n==="implementation"||n==="verification"||n==="renewal")){let a={
instancePath:i+"/audit/kind",schemaPath:"#/properties/audit/properties/kind/enum",keyword:"enum",params:{allowedValues:w.properties.audit.properties.kind.enum},schema:w.properties.audit.properties.kind.
enum,parentSchema:w.properties.audit.properties.kind,data:n};e===null?e=[a]:e.push(a),s++}}if(r.date!==void 0&&(ee(r.date,{instancePath:i+"/audit/date",parentData:r,parentDataProperty:"date",rootData:c,
dynamicAnchors:d})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.period!==void 0){let n=r.period;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.from===void 0){let a={instancePath:i+"/au\
dit/period",schemaPath:"#/properties/audit/properties/period/required",keyword:"required",params:{missingProperty:"from"},schema:w.properties.audit.properties.period.required,parentSchema:w.properties.
audit.properties.period,data:n};e===null?e=[a]:e.push(a),s++}if(n.to===void 0){let a={instancePath:i+"/audit/period",schemaPath:"#/properties/audit/properties/period/required",keyword:"required",params:{
missingProperty:"to"},schema:w.properties.audit.properties.period.required,parentSchema:w.properties.audit.properties.period,data:n};e===null?e=[a]:e.push(a),s++}for(let a in n)if(!(a==="from"||a==="t\
o")){let o={instancePath:i+"/audit/period",schemaPath:"#/properties/audit/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.
properties.audit.properties.period,data:n};e===null?e=[o]:e.push(o),s++}n.from!==void 0&&(ee(n.from,{instancePath:i+"/audit/period/from",parentData:n,parentDataProperty:"from",rootData:c,dynamicAnchors:d})||
(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),n.to!==void 0&&(ee(n.to,{instancePath:i+"/audit/period/to",parentData:n,parentDataProperty:"to",rootData:c,dynamicAnchors:d})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length))}else{let a={instancePath:i+"/audit/period",schemaPath:"#/properties/audit/properties/period/type",keyword:"type",params:{type:"object"},schema:w.properties.audit.properties.
period.type,parentSchema:w.properties.audit.properties.period,data:n};e===null?e=[a]:e.push(a),s++}}r.auditor!==void 0&&(H(r.auditor,{instancePath:i+"/audit/auditor",parentData:r,parentDataProperty:"a\
uditor",rootData:c,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{let n={instancePath:i+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type:"object"},
schema:w.properties.audit.type,parentSchema:w.properties.audit,data:r};e===null?e=[n]:e.push(n),s++}}if(t.notApplicable!==void 0){let r=t.notApplicable;if(Array.isArray(r)){let n=r.length;for(let a=0;a<
n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.requirement===void 0){let p={instancePath:i+"/notApplicable/"+a,schemaPath:"#/properties/notApplicable/items/required",keyword:"requ\
ired",params:{missingProperty:"requirement"},schema:w.properties.notApplicable.items.required,parentSchema:w.properties.notApplicable.items,data:o};e===null?e=[p]:e.push(p),s++}if(o.reason===void 0){let p={
instancePath:i+"/notApplicable/"+a,schemaPath:"#/properties/notApplicable/items/required",keyword:"required",params:{missingProperty:"reason"},schema:w.properties.notApplicable.items.required,parentSchema:w.
properties.notApplicable.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="requirement"||p==="reason"||p==="approvedBy"||p==="on")){let l={instancePath:i+"/notApplicable/"+a,schemaPath:"\
#/properties/notApplicable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w.properties.notApplicable.items,data:o};e===null?e=[l]:e.push(
l),s++}o.requirement!==void 0&&(Ce(o.requirement,{instancePath:i+"/notApplicable/"+a+"/requirement",parentData:o,parentDataProperty:"requirement",rootData:c,dynamicAnchors:d})||(e=e===null?Ce.errors:e.
concat(Ce.errors),s=e.length)),o.reason!==void 0&&(ye(o.reason,{instancePath:i+"/notApplicable/"+a+"/reason",parentData:o,parentDataProperty:"reason",rootData:c,dynamicAnchors:d})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length)),o.approvedBy!==void 0&&(H(o.approvedBy,{instancePath:i+"/notApplicable/"+a+"/approvedBy",parentData:o,parentDataProperty:"approvedBy",rootData:c,dynamicAnchors:d})||(e=
e===null?H.errors:e.concat(H.errors),s=e.length)),o.on!==void 0&&(ee(o.on,{instancePath:i+"/notApplicable/"+a+"/on",parentData:o,parentDataProperty:"on",rootData:c,dynamicAnchors:d})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length))}else{let p={instancePath:i+"/notApplicable/"+a,schemaPath:"#/properties/notApplicable/items/type",keyword:"type",params:{type:"object"},schema:w.properties.notApplicable.
items.type,parentSchema:w.properties.notApplicable.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",
params:{type:"array"},schema:w.properties.notApplicable.type,parentSchema:w.properties.notApplicable,data:r};e===null?e=[n]:e.push(n),s++}}if(t.thresholds!==void 0){let r=t.thresholds;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r)if(!(n==="minimumSample"||n==="expiresSoonDays"||n==="minorsPerMajor")){let a={instancePath:i+"/thresholds",schemaPath:"#/properties/thresholds/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.properties.thresholds,data:r};e===null?e=[a]:e.push(a),s++}if(r.minimumSample!==void 0){let n=r.minimumSample;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/thresholds/minimumSample",schemaPath:"#/properties/thresholds/properties/minimumSample/type",keyword:"type",params:{type:"\
integer"},schema:w.properties.thresholds.properties.minimumSample.type,parentSchema:w.properties.thresholds.properties.minimumSample,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){let a={instancePath:i+"/thresholds/minimumSample",schemaPath:"#/properties/thresholds/properties/minimumSample/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:w.properties.thresholds.properties.minimumSample,data:n};e===null?e=[a]:e.push(a),s++}}if(r.expiresSoonDays!==void 0){let n=r.expiresSoonDays;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let a={instancePath:i+"/thresholds/expiresSoonDays",schemaPath:"#/properties/thresholds/properties/expiresSoonDays/type",keyword:"type",params:{type:"integer"},schema:w.properties.thresholds.properties.
expiresSoonDays.type,parentSchema:w.properties.thresholds.properties.expiresSoonDays,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let a={instancePath:i+"/t\
hresholds/expiresSoonDays",schemaPath:"#/properties/thresholds/properties/expiresSoonDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.thresholds.properties.
expiresSoonDays,data:n};e===null?e=[a]:e.push(a),s++}}if(r.minorsPerMajor!==void 0){let n=r.minorsPerMajor;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/thresholds/\
minorsPerMajor",schemaPath:"#/properties/thresholds/properties/minorsPerMajor/type",keyword:"type",params:{type:"integer"},schema:w.properties.thresholds.properties.minorsPerMajor.type,parentSchema:w.
properties.thresholds.properties.minorsPerMajor,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<2||isNaN(n))){let a={instancePath:i+"/thresholds/minorsPerMajor",schemaPath:"\
#/properties/thresholds/properties/minorsPerMajor/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:w.properties.thresholds.properties.minorsPerMajor,data:n};e===null?e=
[a]:e.push(a),s++}}}else{let n={instancePath:i+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"object"},schema:w.properties.thresholds.type,parentSchema:w.properties.
thresholds,data:r};e===null?e=[n]:e.push(n),s++}}if(t.severities!==void 0){let r=t.severities;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let a=r[n];if(typeof a!="string"){let o={instancePath:i+
"/severities/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type:"string"},schema:w.properties.severities.additionalProperties.
type,parentSchema:w.properties.severities.additionalProperties,data:a};e===null?e=[o]:e.push(o),s++}if(!(a==="off"||a==="info"||a==="warning"||a==="error")){let o={instancePath:i+"/severities/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues:w.properties.severities.additionalProperties.enum},schema:w.properties.
severities.additionalProperties.enum,parentSchema:w.properties.severities.additionalProperties,data:a};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+"/severities",schemaPath:"#/properties/s\
everities/type",keyword:"type",params:{type:"object"},schema:w.properties.severities.type,parentSchema:w.properties.severities,data:r};e===null?e=[n]:e.push(n),s++}}if(t.paths!==void 0){let r=t.paths;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="commitments"||n==="indicators"||n==="evidence"||n==="assessments"||n==="referentials")){let a={instancePath:i+"/paths",schemaPath:"\
#/properties/paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:w.properties.paths,data:r};e===null?e=[a]:e.push(a),s++}if(r.commitments!==
void 0){let n=r.commitments;if(typeof n=="string"){if(!nr(n)){let a={instancePath:i+"/paths/commitments",schemaPath:"#/properties/paths/properties/commitments/format",keyword:"format",params:{format:"\
folder"},schema:"folder",parentSchema:w.properties.paths.properties.commitments,data:n};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/paths/commitments",schemaPath:"#/properties/paths/pro\
perties/commitments/type",keyword:"type",params:{type:"string"},schema:w.properties.paths.properties.commitments.type,parentSchema:w.properties.paths.properties.commitments,data:n};e===null?e=[a]:e.push(
a),s++}}if(r.indicators!==void 0){let n=r.indicators;if(typeof n=="string"){if(!nr(n)){let a={instancePath:i+"/paths/indicators",schemaPath:"#/properties/paths/properties/indicators/format",keyword:"f\
ormat",params:{format:"folder"},schema:"folder",parentSchema:w.properties.paths.properties.indicators,data:n};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/paths/indicators",schemaPath:"#\
/properties/paths/properties/indicators/type",keyword:"type",params:{type:"string"},schema:w.properties.paths.properties.indicators.type,parentSchema:w.properties.paths.properties.indicators,data:n};e===
null?e=[a]:e.push(a),s++}}if(r.evidence!==void 0){let n=r.evidence;if(typeof n=="string"){if(!nr(n)){let a={instancePath:i+"/paths/evidence",schemaPath:"#/properties/paths/properties/evidence/format",
keyword:"format",params:{format:"folder"},schema:"folder",parentSchema:w.properties.paths.properties.evidence,data:n};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/paths/evidence",schemaPath:"\
#/properties/paths/properties/evidence/type",keyword:"type",params:{type:"string"},schema:w.properties.paths.properties.evidence.type,parentSchema:w.properties.paths.properties.evidence,data:n};e===null?
e=[a]:e.push(a),s++}}if(r.assessments!==void 0){let n=r.assessments;if(typeof n=="string"){if(!nr(n)){let a={instancePath:i+"/paths/assessments",schemaPath:"#/properties/paths/properties/assessments/f\
ormat",keyword:"format",params:{format:"folder"},schema:"folder",parentSchema:w.properties.paths.properties.assessments,data:n};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/paths/assessm\
ents",schemaPath:"#/properties/paths/properties/assessments/type",keyword:"type",params:{type:"string"},schema:w.properties.paths.properties.assessments.type,parentSchema:w.properties.paths.properties.
assessments,data:n};e===null?e=[a]:e.push(a),s++}}if(r.referentials!==void 0){let n=r.referentials;if(typeof n=="string"){if(!nr(n)){let a={instancePath:i+"/paths/referentials",schemaPath:"#/propertie\
s/paths/properties/referentials/format",keyword:"format",params:{format:"folder"},schema:"folder",parentSchema:w.properties.paths.properties.referentials,data:n};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/paths/referentials",schemaPath:"#/properties/paths/properties/referentials/type",keyword:"type",params:{type:"string"},schema:w.properties.paths.properties.referentials.type,parentSchema:w.
properties.paths.properties.referentials,data:n};e===null?e=[a]:e.push(a),s++}}}else{let n={instancePath:i+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},schema:w.
properties.paths.type,parentSchema:w.properties.paths,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,
data:t};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=mr,D={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Commitm\
ent",description:`Engagement : ce que la coopérative promet.

EN: Commitment: what the co-operative promises.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Intitulé court de l’engagement.

EN: Short title of the commitment.`,$ref:"common.schema.json#/$defs/shortLine"},statement:{description:`La promesse, telle que le public la lit.

EN: The promise, as the public reads it.`,$ref:"common.schema.json#/$defs/line"},form:{description:`Forme de l’engagement : charter (charte), internalStandard (référentiel interne), certification, lab\
el.

EN: Form of the commitment: charter, internalStandard, certification, label.`,type:"string",enum:["charter","internalStandard","certification","label"]},satisfies:{description:`Exigences auxquelles l’\
engagement répond, tous référentiels confondus.

EN: Requirements that the commitment answers, in every referential.`,type:"array",items:{$ref:"common.schema.json#/$defs/requirementReference"},uniqueItems:!0},audience:{description:`À qui l’engagemen\
t s’adresse.

EN: Whom the commitment addresses.`,type:"array",items:{description:`tenants (locataires), buyers (accédants), coOwners (copropriétaires), employees (salariés), board (administrateurs), residentsAssoc\
iations (associations de locataires), localAuthorities (collectivités), suppliers (prestataires), members (sociétaires).

EN: tenants, buyers, coOwners, employees, board, residentsAssociations, localAuthorities, suppliers, members.`,type:"string",enum:["tenants","buyers","coOwners","employees","board","residentsAssociati\
ons","localAuthorities","suppliers","members"]},uniqueItems:!0},owner:{description:`Pilote de l’engagement : une fonction plutôt qu’un nom.

EN: Owner of the commitment: a role rather than a name.`,$ref:"common.schema.json#/$defs/shortLine"},status:{description:`État : draft (projet), inForce (en vigueur), suspended (suspendu), ended (term\
iné).

EN: Status: draft, inForce, suspended, ended.`,type:"string",enum:["draft","inForce","suspended","ended"]},since:{description:`Premier jour d’application de la promesse sous sa forme actuelle, AAAA-MM\
-JJ.

EN: First day on which the promise applies in its present form, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"},until:{description:`Dernier jour d’application, compris, AAAA-MM-JJ.

EN: Last day on which it applies, included, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"},scope:{description:`Périmètre de l’engagement ; tout le patrimoine par défaut.

EN: Scope of the commitment; the whole stock by default.`,type:"object",properties:{kind:{description:`stock (tout le patrimoine), residence (résidence) ou programme (opération).

EN: stock (all dwellings), residence or programme.`,type:"string",enum:["stock","residence","programme"]},name:{description:`Nom de la résidence ou du programme.

EN: Name of the residence or programme.`,$ref:"common.schema.json#/$defs/shortLine"}},required:["kind"],additionalProperties:!1},indicators:{description:`Identifiants des indicateurs qui mesurent l’en\
gagement.

EN: Ids of the indicators that measure the commitment.`,type:"array",items:{$ref:"common.schema.json#/$defs/id"},uniqueItems:!0},evidence:{description:`Pièces qui prouvent que l’engagement est tenu.

EN: Pieces that prove that the commitment is kept.`,type:"array",items:{$ref:"common.schema.json#/$defs/piece"}},actions:{description:`Actions liées à l’engagement.

EN: Actions tied to the commitment.`,type:"array",items:{$ref:"common.schema.json#/$defs/action"}},source:{description:`D’où vient ce qui est écrit ici : document, page, décision.

EN: Where what is written here comes from: document, page, decision.`,$ref:"common.schema.json#/$defs/line"}},required:["id","title","statement","satisfies","owner","status"],additionalProperties:!1},
G={title:"Id",description:`Identifiant stable : lettres sans accent, chiffres, point, tiret ou souligné, 64 caractères au plus.

EN: Stable identifier: unaccented letters, digits, dot, hyphen or underscore, 64 characters at most.`,type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},Re=new RegExp("^[A-Za-z0-9][A-Za-z0-9._\
-]{0,63}$","u");function ge(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(!Re.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9.\
_-]{0,63}$",parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:
e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,
s=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:300},
schema:300,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}return le.errors=e,
s===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Pe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:W,data:t};
e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}Pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Je(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}\
$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=we.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!pr(t)){let r={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:ae.type,parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};var S={title:"Piece",description:`Pièce : une preuve, avec s\
a date et sa nature. Indiquer une seule de file, url ou location.

EN: Piece: a proof, with its date and kind. Give only one of file, url or location.`,type:"object",properties:{id:{$ref:"#/$defs/id"},title:{description:`Intitulé de la pièce, tel que l’auditeur le li\
ra.

EN: Title of the piece, as the auditor will read it.`,$ref:"#/$defs/shortLine"},file:{description:`Chemin du fichier depuis la racine du dépôt, avec des « / » : evidence/accueil/charte.pdf.

EN: Path of the file from the root of the repository, with “/”: evidence/accueil/charte.pdf.`,type:"string",minLength:1},url:{description:`Adresse web de la pièce ; elle n’est jamais téléchargée.

EN: Web address of the piece; it is never downloaded.`,type:"string",format:"web-address"},capturedOn:{description:`Jour où la page de url a été enregistrée ou imprimée, AAAA-MM-JJ.

EN: Day when the page of url was saved or printed, YYYY-MM-DD.`,$ref:"#/$defs/date"},sha256:{description:`Empreinte SHA-256 : de file, qui ne doit plus changer, ou de l’enregistrement de la page de ur\
l. 64 chiffres et lettres de a à f.

EN: SHA-256: of file, which must not change any more, or of what was saved of the page of url. 64 figures and letters from a to f.`,type:"string",format:"sha256"},location:{description:`Lieu de conser\
vation d’une pièce en papier.

EN: Where a paper piece is kept.`,$ref:"#/$defs/line"},kind:{$ref:"#/$defs/evidenceKind"},date:{description:`Jour où ce que montre la pièce était vrai (et non celui de son dépôt), AAAA-MM-JJ.

EN: Day when what the piece shows was true (not when it was filed), YYYY-MM-DD.`,$ref:"#/$defs/date"},validUntil:{description:`Dernier jour de validité, compris, AAAA-MM-JJ. Ne pas donner avec validFo\
r.

EN: Last day of validity, included, YYYY-MM-DD. Not together with validFor.`,$ref:"#/$defs/date"},validFor:{description:`Durée de validité à partir de date : P1Y, P36M. Ne pas donner avec validUntil.

EN: How long the piece is valid from its date: P1Y, P36M. Not together with validUntil.`,$ref:"#/$defs/duration"},reviewed:{description:`Jour où la pièce a été relue et reconnue toujours exacte, AAAA-\
MM-JJ.

EN: Day when the piece was reviewed and found still true, YYYY-MM-DD.`,$ref:"#/$defs/date"},supports:{description:`Exigences que la pièce prouve, quand elles sont moins nombreuses que celles de l’enga\
gement.

EN: Requirements that the piece proves, when fewer than the commitment’s.`,type:"array",items:{$ref:"#/$defs/requirementReference"},uniqueItems:!0},confidentiality:{description:`Diffusion : public, \
auditor (auditeur seulement, valeur par défaut) ou restricted (jamais dans le dossier).

EN: Who may see it: public, auditor (auditor only, the default) or restricted (never in the pack).`,type:"string",enum:["public","auditor","restricted"]},personalData:{description:`Données personnelle\
s : none (aucune, valeur par défaut), redacted (masquées) ou present (présentes : la pièce n’entre jamais dans le dossier).

EN: Personal data: none (the default), redacted, or present (then the piece never enters the pack).`,type:"string",enum:["none","redacted","present"]},retainUntil:{description:`Date limite de conserva\
tion, AAAA-MM-JJ.

EN: Date until which the piece may be kept, YYYY-MM-DD.`,$ref:"#/$defs/date"}},required:["id","title","kind","date"],additionalProperties:!1};function re(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Re.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};function te(t,{
instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="\
string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!pr(t)){let r={instancePath:i,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
schema:ae.type,parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\S"},schema:"\\S",parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:t};
e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};var ar={title:"EvidenceKind",description:`Nature de la pièce : procedure (procédure), plan, record \
(enregistrement), minutes (compte rendu), survey (enquête), contract (contrat), training (formation), communication, photo, report (rapport), certificate (attestation), interview (entretien), dashboar\
d (tableau de bord).

EN: Kind of piece: procedure, plan, record, minutes, survey, contract, training, communication, photo, report, certificate, interview, dashboard.`,type:"string",enum:["procedure","plan","record","minu\
tes","survey","contract","training","communication","photo","report","certificate","interview","dashboard"]};function pe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ar.
type,parentSchema:ar,data:t};e===null?e=[r]:e.push(r),s++}if(!(t==="procedure"||t==="plan"||t==="record"||t==="minutes"||t==="survey"||t==="contract"||t==="training"||t==="communication"||t==="photo"||
t==="report"||t==="certificate"||t==="interview"||t==="dashboard")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},schema:ar.enum,parentSchema:ar,data:t};e===null?
e=[r]:e.push(r),s++}return pe.errors=e,s===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={title:"Duration",description:`Durée ISO 8601 en années, mois, semaines ou jours : P3Y, P12M, P2W, P9\
0D.

EN: ISO 8601 duration in years, months, weeks or days: P3Y, P12M, P2W, P90D.`,type:"string",format:"duration"},Ar=Ye.duration;function F(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,
dynamicAnchors:d={}}={}){let e=null,s=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Ar(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"duration"},schema:"duration",parentSchema:Pr,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:Pr.
type,parentSchema:Pr,data:t};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,
dynamicAnchors:d={}}={}){let e=null,s=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,
data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return de.errors=
e,s===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};var xr=Ye["web-address"],Dr=Ye.sha256;function Ue(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,
s=0,m=Ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.date===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"date"},schema:S.
required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(S.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},schema:!1,parentSchema:S,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(re(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)),t.title!==void 0&&(te(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?te.errors:
e.concat(te.errors),s=e.length)),t.file!==void 0){let r=t.file;if(typeof r=="string"){if(L(r)<1){let n={instancePath:i+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:S.properties.file,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},schema:S.properties.
file.type,parentSchema:S.properties.file,data:r};e===null?e=[n]:e.push(n),s++}}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!xr(r)){let n={instancePath:i+"/url",schemaPath:"#/properties/ur\
l/format",keyword:"format",params:{format:"web-address"},schema:"web-address",parentSchema:S.properties.url,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/url",schemaPath:"#/proper\
ties/url/type",keyword:"type",params:{type:"string"},schema:S.properties.url.type,parentSchema:S.properties.url,data:r};e===null?e=[n]:e.push(n),s++}}if(t.capturedOn!==void 0&&($(t.capturedOn,{instancePath:i+
"/capturedOn",parentData:t,parentDataProperty:"capturedOn",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.sha256!==void 0){let r=t.sha256;if(typeof r=="string"){
if(!Dr(r)){let n={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/format",keyword:"format",params:{format:"sha256"},schema:"sha256",parentSchema:S.properties.sha256,data:r};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:S.properties.sha256.type,parentSchema:S.properties.sha256,data:r};e===null?
e=[n]:e.push(n),s++}}if(t.location!==void 0&&(se(t.location,{instancePath:i+"/location",parentData:t,parentDataProperty:"location",rootData:c,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),t.kind!==void 0&&(pe(t.kind,{instancePath:i+"/kind",parentData:t,parentDataProperty:"kind",rootData:c,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),t.date!==void 0&&
($(t.date,{instancePath:i+"/date",parentData:t,parentDataProperty:"date",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.validUntil!==void 0&&($(t.validUntil,{instancePath:i+
"/validUntil",parentData:t,parentDataProperty:"validUntil",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.validFor!==void 0&&(F(t.validFor,{instancePath:i+"/vali\
dFor",parentData:t,parentDataProperty:"validFor",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.reviewed!==void 0&&($(t.reviewed,{instancePath:i+"/reviewed",parentData:t,
parentDataProperty:"reviewed",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.supports!==void 0){let r=t.supports;if(Array.isArray(r)){let n=r.length;for(let p=0;p<
n;p++)de(r[p],{instancePath:i+"/supports/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)
for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:S.properties.supports,data:r};
e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type:"array"},schema:S.properties.supports.type,parentSchema:S.
properties.supports,data:r};e===null?e=[n]:e.push(n),s++}}if(t.confidentiality!==void 0){let r=t.confidentiality;if(typeof r!="string"){let n={instancePath:i+"/confidentiality",schemaPath:"#/propertie\
s/confidentiality/type",keyword:"type",params:{type:"string"},schema:S.properties.confidentiality.type,parentSchema:S.properties.confidentiality,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="public"||
r==="auditor"||r==="restricted")){let n={instancePath:i+"/confidentiality",schemaPath:"#/properties/confidentiality/enum",keyword:"enum",params:{allowedValues:S.properties.confidentiality.enum},schema:S.
properties.confidentiality.enum,parentSchema:S.properties.confidentiality,data:r};e===null?e=[n]:e.push(n),s++}}if(t.personalData!==void 0){let r=t.personalData;if(typeof r!="string"){let n={instancePath:i+
"/personalData",schemaPath:"#/properties/personalData/type",keyword:"type",params:{type:"string"},schema:S.properties.personalData.type,parentSchema:S.properties.personalData,data:r};e===null?e=[n]:e.
push(n),s++}if(!(r==="none"||r==="redacted"||r==="present")){let n={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:S.properties.personalData.
enum},schema:S.properties.personalData.enum,parentSchema:S.properties.personalData,data:r};e===null?e=[n]:e.push(n),s++}}t.retainUntil!==void 0&&($(t.retainUntil,{instancePath:i+"/retainUntil",parentData:t,
parentDataProperty:"retainUntil",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:S.type,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var M={title:"Action",description:`Action du plan d’a\
ctions.

EN: An action of the action plan.`,type:"object",properties:{id:{$ref:"#/$defs/id"},title:{description:`Ce qui sera fait.

EN: What will be done.`,$ref:"#/$defs/shortLine"},gap:{description:`Exigence dont l’action réduit l’écart.

EN: Requirement whose gap the action closes.`,$ref:"#/$defs/requirementReference"},cause:{description:`Cause de l’écart.

EN: Cause of the gap.`,$ref:"#/$defs/line"},owner:{description:`Pilote : une fonction plutôt qu’un nom.

EN: Owner: a role rather than a name.`,$ref:"#/$defs/shortLine"},priority:{description:`Priorité : high (haute), medium (moyenne), low (basse).

EN: Priority: high, medium, low.`,type:"string",enum:["high","medium","low"]},due:{description:`Échéance, AAAA-MM-JJ.

EN: Due date, YYYY-MM-DD.`,$ref:"#/$defs/date"},status:{description:`Avancement : todo (à lancer), inProgress (en cours), done (réalisée), cancelled (abandonnée).

EN: Progress: todo, inProgress, done, cancelled.`,type:"string",enum:["todo","inProgress","done","cancelled"]},doneOn:{description:`Date de réalisation, AAAA-MM-JJ.

EN: Date of completion, YYYY-MM-DD.`,$ref:"#/$defs/date"},evidence:{description:`Identifiants des pièces qui prouvent la réalisation.

EN: Ids of the pieces that prove completion.`,type:"array",items:{$ref:"#/$defs/id"},uniqueItems:!0},effectiveness:{description:`Mesure de l’efficacité : ce que l’action a changé.

EN: Effectiveness: what the action changed.`,$ref:"#/$defs/line"}},required:["id","title","owner","due","status"],additionalProperties:!1};function We(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=We.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:M.required,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:M.required,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}if(t.owner===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},schema:M.required,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}if(t.due===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"due"},schema:M.required,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}if(t.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},schema:M.required,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(M.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:M,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(re(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",
rootData:c,dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),t.title!==void 0&&(te(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.gap!==void 0&&(de(t.gap,{instancePath:i+"/gap",parentData:t,parentDataProperty:"gap",rootData:c,dynamicAnchors:d})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)),t.cause!==void 0&&(se(t.cause,{instancePath:i+"/cause",parentData:t,parentDataProperty:"cause",rootData:c,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
t.owner!==void 0&&(te(t.owner,{instancePath:i+"/owner",parentData:t,parentDataProperty:"owner",rootData:c,dynamicAnchors:d})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.priority!==void 0){
let r=t.priority;if(typeof r!="string"){let n={instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},schema:M.properties.priority.type,parentSchema:M.
properties.priority,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="high"||r==="medium"||r==="low")){let n={instancePath:i+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:M.
properties.priority.enum},schema:M.properties.priority.enum,parentSchema:M.properties.priority,data:r};e===null?e=[n]:e.push(n),s++}}if(t.due!==void 0&&($(t.due,{instancePath:i+"/due",parentData:t,parentDataProperty:"\
due",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.status!==void 0){let r=t.status;if(typeof r!="string"){let n={instancePath:i+"/status",schemaPath:"#/properti\
es/status/type",keyword:"type",params:{type:"string"},schema:M.properties.status.type,parentSchema:M.properties.status,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="todo"||r==="inProgress"||r==="done"||
r==="cancelled")){let n={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:M.properties.status.enum},schema:M.properties.status.enum,parentSchema:M.properties.
status,data:r};e===null?e=[n]:e.push(n),s++}}if(t.doneOn!==void 0&&($(t.doneOn,{instancePath:i+"/doneOn",parentData:t,parentDataProperty:"doneOn",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.
concat($.errors),s=e.length)),t.evidence!==void 0){let r=t.evidence;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)re(r[p],{instancePath:i+"/evidence/"+p,parentData:r,parentDataProperty:p,rootData:c,
dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/evidence",schemaPath:"#/properties\
/evidence/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:M.properties.evidence,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/evidence",schemaPath:"\
#/properties/evidence/type",keyword:"type",params:{type:"array"},schema:M.properties.evidence.type,parentSchema:M.properties.evidence,data:r};e===null?e=[n]:e.push(n),s++}}t.effectiveness!==void 0&&(se(
t.effectiveness,{instancePath:i+"/effectiveness",parentData:t,parentDataProperty:"effectiveness",rootData:c,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(se.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:t};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function mr(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:D.required,parentSchema:D,data:t};e===
null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:D.required,parentSchema:D,data:t};e===null?e=[r]:
e.push(r),s++}if(t.statement===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statement"},schema:D.required,parentSchema:D,data:t};e===null?e=[r]:e.push(
r),s++}if(t.satisfies===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"satisfies"},schema:D.required,parentSchema:D,data:t};e===null?e=[r]:e.push(r),
s++}if(t.owner===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},schema:D.required,parentSchema:D,data:t};e===null?e=[r]:e.push(r),s++}if(t.status===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:D.required,parentSchema:D,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(
D.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:D,data:t};e===null?e=[n]:e.push(n),s++}if(t.
id!==void 0&&(ge(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),t.title!==void 0&&(le(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),t.statement!==void 0&&(Pe(t.statement,{instancePath:i+"/statement",
parentData:t,parentDataProperty:"statement",rootData:c,dynamicAnchors:d})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),t.form!==void 0){let r=t.form;if(typeof r!="string"){let n={instancePath:i+
"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"},schema:D.properties.form.type,parentSchema:D.properties.form,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="charter"||
r==="internalStandard"||r==="certification"||r==="label")){let n={instancePath:i+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:D.properties.form.enum},schema:D.properties.
form.enum,parentSchema:D.properties.form,data:r};e===null?e=[n]:e.push(n),s++}}if(t.satisfies!==void 0){let r=t.satisfies;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)Je(r[p],{instancePath:i+
"/satisfies/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){
let p={instancePath:i+"/satisfies",schemaPath:"#/properties/satisfies/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:D.properties.satisfies,data:r};e===null?e=[p]:e.push(p),
s++;break e}}}else{let n={instancePath:i+"/satisfies",schemaPath:"#/properties/satisfies/type",keyword:"type",params:{type:"array"},schema:D.properties.satisfies.type,parentSchema:D.properties.satisfies,
data:r};e===null?e=[n]:e.push(n),s++}}if(t.audience!==void 0){let r=t.audience;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let l=r[p];if(typeof l!="string"){let u={instancePath:i+"/audien\
ce/"+p,schemaPath:"#/properties/audience/items/type",keyword:"type",params:{type:"string"},schema:D.properties.audience.items.type,parentSchema:D.properties.audience.items,data:l};e===null?e=[u]:e.push(
u),s++}if(!(l==="tenants"||l==="buyers"||l==="coOwners"||l==="employees"||l==="board"||l==="residentsAssociations"||l==="localAuthorities"||l==="suppliers"||l==="members")){let u={instancePath:i+"/aud\
ience/"+p,schemaPath:"#/properties/audience/items/enum",keyword:"enum",params:{allowedValues:D.properties.audience.items.enum},schema:D.properties.audience.items.enum,parentSchema:D.properties.audience.
items,data:l};e===null?e=[u]:e.push(u),s++}}let a=r.length,o;if(a>1){let p={};for(;a--;){let l=r[a];if(typeof l=="string"){if(typeof p[l]=="number"){o=p[l];let u={instancePath:i+"/audience",schemaPath:"\
#/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:D.properties.audience,data:r};e===null?e=[u]:e.push(u),s++;break}p[l]=a}}}}else{let n={instancePath:i+"\
/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"array"},schema:D.properties.audience.type,parentSchema:D.properties.audience,data:r};e===null?e=[n]:e.push(n),s++}}if(t.
owner!==void 0&&(le(t.owner,{instancePath:i+"/owner",parentData:t,parentDataProperty:"owner",rootData:c,dynamicAnchors:d})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),t.status!==void 0){let r=t.
status;if(typeof r!="string"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},schema:D.properties.status.type,parentSchema:D.properties.status,
data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="draft"||r==="inForce"||r==="suspended"||r==="ended")){let n={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:D.
properties.status.enum},schema:D.properties.status.enum,parentSchema:D.properties.status,data:r};e===null?e=[n]:e.push(n),s++}}if(t.since!==void 0&&(we(t.since,{instancePath:i+"/since",parentData:t,parentDataProperty:"\
since",rootData:c,dynamicAnchors:d})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.until!==void 0&&(we(t.until,{instancePath:i+"/until",parentData:t,parentDataProperty:"until",rootData:c,dynamicAnchors:d})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.scope!==void 0){let r=t.scope;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let n={instancePath:i+"/scope",schemaPath:"#/pro\
perties/scope/required",keyword:"required",params:{missingProperty:"kind"},schema:D.properties.scope.required,parentSchema:D.properties.scope,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n===
"kind"||n==="name")){let a={instancePath:i+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:D.properties.
scope,data:r};e===null?e=[a]:e.push(a),s++}if(r.kind!==void 0){let n=r.kind;if(typeof n!="string"){let a={instancePath:i+"/scope/kind",schemaPath:"#/properties/scope/properties/kind/type",keyword:"typ\
e",params:{type:"string"},schema:D.properties.scope.properties.kind.type,parentSchema:D.properties.scope.properties.kind,data:n};e===null?e=[a]:e.push(a),s++}if(!(n==="stock"||n==="residence"||n==="pr\
ogramme")){let a={instancePath:i+"/scope/kind",schemaPath:"#/properties/scope/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.scope.properties.kind.enum},schema:D.properties.scope.
properties.kind.enum,parentSchema:D.properties.scope.properties.kind,data:n};e===null?e=[a]:e.push(a),s++}}r.name!==void 0&&(le(r.name,{instancePath:i+"/scope/name",parentData:r,parentDataProperty:"na\
me",rootData:c,dynamicAnchors:d})||(e=e===null?le.errors:e.concat(le.errors),s=e.length))}else{let n={instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"object"},
schema:D.properties.scope.type,parentSchema:D.properties.scope,data:r};e===null?e=[n]:e.push(n),s++}}if(t.indicators!==void 0){let r=t.indicators;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)
ge(r[p],{instancePath:i+"/indicators/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=
a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/indicators",schemaPath:"#/properties/indicators/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:D.properties.indicators,data:r};
e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type:"array"},schema:D.properties.indicators.type,parentSchema:D.
properties.indicators,data:r};e===null?e=[n]:e.push(n),s++}}if(t.evidence!==void 0){let r=t.evidence;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ue(r[a],{instancePath:i+"/evidence/"+a,parentData:r,
parentDataProperty:a,rootData:c,dynamicAnchors:d})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)}else{let n={instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",
params:{type:"array"},schema:D.properties.evidence.type,parentSchema:D.properties.evidence,data:r};e===null?e=[n]:e.push(n),s++}}if(t.actions!==void 0){let r=t.actions;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)We(r[a],{instancePath:i+"/actions/"+a,parentData:r,parentDataProperty:a,rootData:c,dynamicAnchors:d})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)}else{let n={instancePath:i+
"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},schema:D.properties.actions.type,parentSchema:D.properties.actions,data:r};e===null?e=[n]:e.push(n),s++}}t.source!==
void 0&&(Pe(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:c,dynamicAnchors:d})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:t};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fr=lr,P={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Indicator",description:`Indicateur : ce que l’on mesure. La cible (promise), le résultat (mesuré) et la limite légale (fixée \
par la loi) ne se mélangent jamais.

EN: Indicator: what is measured. Target (promised), result (measured) and legal limit (set by law) never mix.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Li\
bellé de l’indicateur.

EN: Title of the indicator.`,$ref:"common.schema.json#/$defs/shortLine"},definition:{description:`Ce que l’indicateur mesure, en une phrase.

EN: What the indicator measures, in one sentence.`,$ref:"common.schema.json#/$defs/line"},formula:{description:`Formule de calcul, numérateur et dénominateur compris.

EN: Formula, with numerator and denominator.`,$ref:"common.schema.json#/$defs/line"},source:{description:`D’où viennent les données.

EN: Where the data come from.`,$ref:"common.schema.json#/$defs/line"},owner:{description:`Responsable de la mesure : une fonction plutôt qu’un nom.

EN: Who measures: a role rather than a name.`,$ref:"common.schema.json#/$defs/shortLine"},unit:{$ref:"common.schema.json#/$defs/unit"},direction:{description:`Sens : up (plus c’est haut, mieux c’est),\
 down (plus c’est bas, mieux c’est), range (entre deux bornes).

EN: Direction: up (higher is better), down (lower is better), range (between two bounds).`,type:"string",enum:["up","down","range"]},target:{description:`Cible, dans l’unité de l’indicateur : un nombr\
e, ou {min, max} quand direction vaut range.

EN: Target, in the indicator’s unit: a number, or {min, max} when direction is range.`,type:["number","object"],properties:{min:{description:`Borne basse de la cible.

EN: Lower bound of the target.`,type:"number"},max:{description:`Borne haute de la cible.

EN: Upper bound of the target.`,type:"number"}},required:["min","max"],additionalProperties:!1},alert:{description:`Seuil d’alerte, au-delà de la cible du mauvais côté : un nombre, ou {min, max} quand\
 direction vaut range.

EN: Alert threshold, past the target on the bad side: a number, or {min, max} when direction is range.`,type:["number","object"],properties:{min:{description:`Borne basse de l’alerte.

EN: Lower alert bound.`,type:"number"},max:{description:`Borne haute de l’alerte.

EN: Upper alert bound.`,type:"number"}},required:["min","max"],additionalProperties:!1},legal:{description:`Limite fixée par la loi ou un contrat ; elle n’entre jamais dans le calcul des écarts.

EN: Limit set by law or contract; it never enters the gap computation.`,type:"object",properties:{limit:{description:`Valeur de la limite, dans l’unité de l’indicateur.

EN: Value of the limit, in the indicator’s unit.`,type:"number"},reference:{description:`Texte qui fixe la limite.

EN: The text that sets the limit.`,$ref:"common.schema.json#/$defs/line"}},required:["limit","reference"],additionalProperties:!1},frequency:{description:`Fréquence de mesure : monthly (mensuelle), qu\
arterly (trimestrielle), yearly (annuelle), triennial (triennale).

EN: Frequency: monthly, quarterly, yearly, triennial.`,type:"string",enum:["monthly","quarterly","yearly","triennial"]},perimeter:{description:`Périmètre mesuré : tout le patrimoine, une résidence, un\
 programme.

EN: What is measured: the whole stock, a residence, a programme.`,$ref:"common.schema.json#/$defs/line"},supports:{description:`Exigences que l’indicateur mesure sans passer par un engagement : ce qui\
 est fait sans être dit.

EN: Requirements that the indicator measures without any commitment: what is done but not said.`,type:"array",items:{$ref:"common.schema.json#/$defs/requirementReference"},uniqueItems:!0},series:{description:`\
Résultats, un par période.

EN: Results, one per period.`,type:"array",items:{title:"Measure",description:`Un résultat : value, ou numerator et denominator, ou delays.

EN: A result: value, or numerator and denominator, or delays.`,type:"object",properties:{period:{$ref:"common.schema.json#/$defs/period"},value:{description:`Résultat, dans l’unité de l’indicateur, av\
ec un point décimal.

EN: Result, in the indicator’s unit, with a decimal point.`,type:"number"},numerator:{description:`Numérateur.

EN: Numerator.`,type:"number"},denominator:{description:`Dénominateur, plus grand que zéro.

EN: Denominator, above zero.`,type:"number",exclusiveMinimum:0},delays:{description:`Délais observés, du jour de départ (non compté) au jour d’arrivée (compté) : le résultat est leur moyenne, en jours\
 ou en jours ouvrés selon l’unité.

EN: Delays observed, from the first day (not counted) to the last (counted): the result is their mean, in days or working days by the unit.`,type:"array",minItems:1,items:{title:"Delay",description:`U\
n délai.

EN: A delay.`,type:"object",properties:{from:{description:`Jour de départ, AAAA-MM-JJ.

EN: First day, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"},to:{description:`Jour d’arrivée, AAAA-MM-JJ.

EN: Last day, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"}},required:["from","to"],additionalProperties:!1}},sample:{description:`Échantillon d’une enquête.

EN: Sample of a survey.`,type:"object",properties:{size:{description:`Nombre de réponses à la question, sans les sans-réponse.

EN: Number of answers to the question, without those who gave none.`,type:"integer",minimum:0},contacted:{description:`Nombre de personnes sollicitées ; le taux de réponse est size ÷ contacted.

EN: Number of people who were asked; the response rate is size ÷ contacted.`,type:"integer",minimum:1},population:{description:`Nombre de personnes ou de logements concernés.

EN: Number of people or dwellings concerned.`,type:"integer",minimum:1},mode:{description:`Mode de recueil : phone (téléphone), postal (courrier), online (en ligne), faceToFace (face à face), mysteryC\
all (appels mystère).

EN: Mode: phone, postal, online, faceToFace, mysteryCall.`,type:"string",enum:["phone","postal","online","faceToFace","mysteryCall"]}},required:["size"],additionalProperties:!1},distribution:{$ref:"co\
mmon.schema.json#/$defs/distribution"},evidence:{description:`Identifiant de la pièce d’où vient le résultat.

EN: Id of the piece that the result comes from.`,$ref:"common.schema.json#/$defs/id"},note:{description:`Remarque sur la mesure.

EN: Remark on the measure.`,$ref:"common.schema.json#/$defs/line"}},required:["period"],additionalProperties:!1}}},required:["id","title","definition","unit","direction","frequency","owner"],additionalProperties:!1};
function ve(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof t=="string"){if(!Re.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G,
data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}return ve.errors=
e,s===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ke.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};
e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}ke.evaluated={dynamicProps:!1,
dynamicItems:!1};function C(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=C.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}if(!z.
test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var he={title:"Uni\
t",description:`Unité : percent (%), mark10 (note sur 10), count (nombre), euro, hours (heures), days (jours calendaires), workingDays (jours ouvrés), months (mois), years (ans).

EN: Unit: percent, mark10 (mark out of ten), count, euro, hours, days (calendar), workingDays, months, years.`,type:"string",enum:["percent","mark10","count","euro","hours","days","workingDays","month\
s","years"]};function He(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:he.type,parentSchema:he,data:t};e===null?e=[r]:e.push(r),s++}if(!(t==="perce\
nt"||t==="mark10"||t==="count"||t==="euro"||t==="hours"||t==="days"||t==="workingDays"||t==="months"||t==="years")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:he.enum},
schema:he.enum,parentSchema:he,data:t};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,
data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return Be.errors=
e,s===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var _e={title:"Period",description:`Période mesurée : année (2026), trimestre (2026-Q3), mois (2026-09) ou jour (2026-09-30).

EN: Period measured: year (2026), quarter (2026-Q3), month (2026-09) or day (2026-09-30).`,type:["string","integer"],format:"period",minimum:1900,maximum:2199},jr=Ye.period;function Ke(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:_e.type},schema:_e.type,parentSchema:_e,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t==
"number"&&isFinite(t)){if(t>2199||isNaN(t)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2199},schema:2199,parentSchema:_e,data:t};e===null?e=[r]:e.push(
r),s++}if(t<1900||isNaN(t)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1900},schema:1900,parentSchema:_e,data:t};e===null?e=[r]:e.push(r),s++}}if(typeof t==
"string"&&!jr(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"period"},schema:"period",parentSchema:_e,data:t};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}Ke.
evaluated={dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=qe.evaluated;if(m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!pr(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:ae,data:t};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}return qe.errors=
e,s===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};var V={title:"Distribution",description:`Réponses à une question d’enquête, de la plus favorable à la moins favorable, les sans-réponse à la fin.\


EN: Answers to a survey’s question, from the most to the least favourable, those who gave none last.`,type:"array",minItems:1,items:{title:"AnswerCount",description:`Une réponse et le nombre de ceux\
 qui l’ont donnée.

EN: An answer and how many gave it.`,type:"object",properties:{answer:{description:`La réponse, dans les mots du questionnaire ; pour une note, le nombre.

EN: The answer, in the words of the questionnaire; for a mark, the number.`,type:["string","number"],pattern:"\\S",maxLength:300},count:{description:`Combien l’ont donnée.

EN: How many gave it.`,type:"integer",minimum:0},as:{description:`Comment elle compte : favourable (dans le numérateur du pourcentage), unfavourable (au dénominateur seulement), noAnswer (sans réponse\
 : elle ne compte pas).

EN: How it counts: favourable (in the numerator of the percentage), unfavourable (in the denominator alone), noAnswer (no answer: it does not count).`,type:"string",enum:["favourable","unfavourable","\
noAnswer"]}},required:["answer","count"],additionalProperties:!1}};function Qe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Qe.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(t)){if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V,
data:t};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let a=t[n];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.answer===void 0){let o={instancePath:i+"/"+n,schemaPath:"#/items/r\
equired",keyword:"required",params:{missingProperty:"answer"},schema:V.items.required,parentSchema:V.items,data:a};e===null?e=[o]:e.push(o),s++}if(a.count===void 0){let o={instancePath:i+"/"+n,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"count"},schema:V.items.required,parentSchema:V.items,data:a};e===null?e=[o]:e.push(o),s++}for(let o in a)if(!(o==="answer"||o==="count"||o===
"as")){let p={instancePath:i+"/"+n,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:V.items,data:a};e===null?e=[p]:e.push(p),
s++}if(a.answer!==void 0){let o=a.answer;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))){let p={instancePath:i+"/"+n+"/answer",schemaPath:"#/items/properties/answer/type",keyword:"type",params:{
type:V.items.properties.answer.type},schema:V.items.properties.answer.type,parentSchema:V.items.properties.answer,data:o};e===null?e=[p]:e.push(p),s++}if(typeof o=="string"){if(L(o)>300){let p={instancePath:i+
"/"+n+"/answer",schemaPath:"#/items/properties/answer/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:V.items.properties.answer,data:o};e===null?e=[p]:e.push(p),s++}if(!z.test(
o)){let p={instancePath:i+"/"+n+"/answer",schemaPath:"#/items/properties/answer/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:V.items.properties.answer,data:o};e===null?e=
[p]:e.push(p),s++}}}if(a.count!==void 0){let o=a.count;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:i+"/"+n+"/count",schemaPath:"#/items/properties/count/type",keyword:"\
type",params:{type:"integer"},schema:V.items.properties.count.type,parentSchema:V.items.properties.count,data:o};e===null?e=[p]:e.push(p),s++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let p={
instancePath:i+"/"+n+"/count",schemaPath:"#/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:V.items.properties.count,data:o};e===null?e=[p]:e.push(
p),s++}}if(a.as!==void 0){let o=a.as;if(typeof o!="string"){let p={instancePath:i+"/"+n+"/as",schemaPath:"#/items/properties/as/type",keyword:"type",params:{type:"string"},schema:V.items.properties.as.
type,parentSchema:V.items.properties.as,data:o};e===null?e=[p]:e.push(p),s++}if(!(o==="favourable"||o==="unfavourable"||o==="noAnswer")){let p={instancePath:i+"/"+n+"/as",schemaPath:"#/items/propertie\
s/as/enum",keyword:"enum",params:{allowedValues:V.items.properties.as.enum},schema:V.items.properties.as.enum,parentSchema:V.items.properties.as,data:o};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+
"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:V.items.type,parentSchema:V.items,data:a};e===null?e=[o]:e.push(o),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},schema:V.type,parentSchema:V,data:t};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}Qe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function lr(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.
title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.definition===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"definition"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.unit===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.direction===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"direction"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.frequency===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frequency"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}if(t.owner===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"owner"},schema:P.required,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(P.properties,r)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:P,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(ve(t.id,{instancePath:i+"/id",parentData:t,
parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),t.title!==void 0&&(ke(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"ti\
tle",rootData:c,dynamicAnchors:d})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),t.definition!==void 0&&(C(t.definition,{instancePath:i+"/definition",parentData:t,parentDataProperty:"definit\
ion",rootData:c,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.formula!==void 0&&(C(t.formula,{instancePath:i+"/formula",parentData:t,parentDataProperty:"formula",rootData:c,
dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.source!==void 0&&(C(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:c,dynamicAnchors:d})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.owner!==void 0&&(ke(t.owner,{instancePath:i+"/owner",parentData:t,parentDataProperty:"owner",rootData:c,dynamicAnchors:d})||(e=e===null?ke.errors:
e.concat(ke.errors),s=e.length)),t.unit!==void 0&&(He(t.unit,{instancePath:i+"/unit",parentData:t,parentDataProperty:"unit",rootData:c,dynamicAnchors:d})||(e=e===null?He.errors:e.concat(He.errors),s=e.
length)),t.direction!==void 0){let r=t.direction;if(typeof r!="string"){let n={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"},schema:P.properties.
direction.type,parentSchema:P.properties.direction,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="up"||r==="down"||r==="range")){let n={instancePath:i+"/direction",schemaPath:"#/properties/direction/e\
num",keyword:"enum",params:{allowedValues:P.properties.direction.enum},schema:P.properties.direction.enum,parentSchema:P.properties.direction,data:r};e===null?e=[n]:e.push(n),s++}}if(t.target!==void 0){
let r=t.target;if(!(typeof r=="number"&&isFinite(r))&&!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:P.properties.
target.type},schema:P.properties.target.type,parentSchema:P.properties.target,data:r};e===null?e=[n]:e.push(n),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.min===void 0){let n={instancePath:i+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"min"},schema:P.properties.target.required,parentSchema:P.properties.target,data:r};e===null?e=[n]:e.push(
n),s++}if(r.max===void 0){let n={instancePath:i+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"max"},schema:P.properties.target.required,parentSchema:P.
properties.target,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="min"||n==="max")){let a={instancePath:i+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n},schema:!1,parentSchema:P.properties.target,data:r};e===null?e=[a]:e.push(a),s++}if(r.min!==void 0){let n=r.min;if(!(typeof n=="number"&&isFinite(n))){let a={
instancePath:i+"/target/min",schemaPath:"#/properties/target/properties/min/type",keyword:"type",params:{type:"number"},schema:P.properties.target.properties.min.type,parentSchema:P.properties.target.
properties.min,data:n};e===null?e=[a]:e.push(a),s++}}if(r.max!==void 0){let n=r.max;if(!(typeof n=="number"&&isFinite(n))){let a={instancePath:i+"/target/max",schemaPath:"#/properties/target/propertie\
s/max/type",keyword:"type",params:{type:"number"},schema:P.properties.target.properties.max.type,parentSchema:P.properties.target.properties.max,data:n};e===null?e=[a]:e.push(a),s++}}}}if(t.alert!==void 0){
let r=t.alert;if(!(typeof r=="number"&&isFinite(r))&&!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type:P.properties.
alert.type},schema:P.properties.alert.type,parentSchema:P.properties.alert,data:r};e===null?e=[n]:e.push(n),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.min===void 0){let n={instancePath:i+"/\
alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty:"min"},schema:P.properties.alert.required,parentSchema:P.properties.alert,data:r};e===null?e=[n]:e.push(n),s++}
if(r.max===void 0){let n={instancePath:i+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty:"max"},schema:P.properties.alert.required,parentSchema:P.properties.
alert,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="min"||n==="max")){let a={instancePath:i+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},schema:!1,parentSchema:P.properties.alert,data:r};e===null?e=[a]:e.push(a),s++}if(r.min!==void 0){let n=r.min;if(!(typeof n=="number"&&isFinite(n))){let a={instancePath:i+
"/alert/min",schemaPath:"#/properties/alert/properties/min/type",keyword:"type",params:{type:"number"},schema:P.properties.alert.properties.min.type,parentSchema:P.properties.alert.properties.min,data:n};
e===null?e=[a]:e.push(a),s++}}if(r.max!==void 0){let n=r.max;if(!(typeof n=="number"&&isFinite(n))){let a={instancePath:i+"/alert/max",schemaPath:"#/properties/alert/properties/max/type",keyword:"type",
params:{type:"number"},schema:P.properties.alert.properties.max.type,parentSchema:P.properties.alert.properties.max,data:n};e===null?e=[a]:e.push(a),s++}}}}if(t.legal!==void 0){let r=t.legal;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.limit===void 0){let n={instancePath:i+"/legal",schemaPath:"#/properties/legal/required",keyword:"required",params:{missingProperty:"limit"},schema:P.properties.legal.
required,parentSchema:P.properties.legal,data:r};e===null?e=[n]:e.push(n),s++}if(r.reference===void 0){let n={instancePath:i+"/legal",schemaPath:"#/properties/legal/required",keyword:"required",params:{
missingProperty:"reference"},schema:P.properties.legal.required,parentSchema:P.properties.legal,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="limit"||n==="reference")){let a={instancePath:i+
"/legal",schemaPath:"#/properties/legal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:P.properties.legal,data:r};e===null?e=[a]:e.push(a),s++}
if(r.limit!==void 0){let n=r.limit;if(!(typeof n=="number"&&isFinite(n))){let a={instancePath:i+"/legal/limit",schemaPath:"#/properties/legal/properties/limit/type",keyword:"type",params:{type:"number"},
schema:P.properties.legal.properties.limit.type,parentSchema:P.properties.legal.properties.limit,data:n};e===null?e=[a]:e.push(a),s++}}r.reference!==void 0&&(C(r.reference,{instancePath:i+"/legal/refe\
rence",parentData:r,parentDataProperty:"reference",rootData:c,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),s=e.length))}else{let n={instancePath:i+"/legal",schemaPath:"#/properties/lega\
l/type",keyword:"type",params:{type:"object"},schema:P.properties.legal.type,parentSchema:P.properties.legal,data:r};e===null?e=[n]:e.push(n),s++}}if(t.frequency!==void 0){let r=t.frequency;if(typeof r!=
"string"){let n={instancePath:i+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type:"string"},schema:P.properties.frequency.type,parentSchema:P.properties.frequency,data:r};
e===null?e=[n]:e.push(n),s++}if(!(r==="monthly"||r==="quarterly"||r==="yearly"||r==="triennial")){let n={instancePath:i+"/frequency",schemaPath:"#/properties/frequency/enum",keyword:"enum",params:{allowedValues:P.
properties.frequency.enum},schema:P.properties.frequency.enum,parentSchema:P.properties.frequency,data:r};e===null?e=[n]:e.push(n),s++}}if(t.perimeter!==void 0&&(C(t.perimeter,{instancePath:i+"/perime\
ter",parentData:t,parentDataProperty:"perimeter",rootData:c,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.supports!==void 0){let r=t.supports;if(Array.isArray(r)){let n=r.
length;for(let p=0;p<n;p++)Be(r[p],{instancePath:i+"/supports/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length);let a=r.length,
o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:P.properties.
supports,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type:"array"},schema:P.properties.supports.
type,parentSchema:P.properties.supports,data:r};e===null?e=[n]:e.push(n),s++}}if(t.series!==void 0){let r=t.series;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.period===void 0){let p={instancePath:i+"/series/"+a,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty:"period"},schema:P.properties.
series.items.required,parentSchema:P.properties.series.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!ue.call(P.properties.series.items.properties,p)){let l={instancePath:i+"/series/"+a,
schemaPath:"#/properties/series/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:P.properties.series.items,data:o};e===null?e=[l]:e.push(
l),s++}if(o.period!==void 0&&(Ke(o.period,{instancePath:i+"/series/"+a+"/period",parentData:o,parentDataProperty:"period",rootData:c,dynamicAnchors:d})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),
o.value!==void 0){let p=o.value;if(!(typeof p=="number"&&isFinite(p))){let l={instancePath:i+"/series/"+a+"/value",schemaPath:"#/properties/series/items/properties/value/type",keyword:"type",params:{type:"\
number"},schema:P.properties.series.items.properties.value.type,parentSchema:P.properties.series.items.properties.value,data:p};e===null?e=[l]:e.push(l),s++}}if(o.numerator!==void 0){let p=o.numerator;
if(!(typeof p=="number"&&isFinite(p))){let l={instancePath:i+"/series/"+a+"/numerator",schemaPath:"#/properties/series/items/properties/numerator/type",keyword:"type",params:{type:"number"},schema:P.properties.
series.items.properties.numerator.type,parentSchema:P.properties.series.items.properties.numerator,data:p};e===null?e=[l]:e.push(l),s++}}if(o.denominator!==void 0){let p=o.denominator;if(typeof p=="nu\
mber"&&isFinite(p)){if(p<=0||isNaN(p)){let l={instancePath:i+"/series/"+a+"/denominator",schemaPath:"#/properties/series/items/properties/denominator/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:P.properties.series.items.properties.denominator,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/series/"+a+"/denominator",schemaPath:"\
#/properties/series/items/properties/denominator/type",keyword:"type",params:{type:"number"},schema:P.properties.series.items.properties.denominator.type,parentSchema:P.properties.series.items.properties.
denominator,data:p};e===null?e=[l]:e.push(l),s++}}if(o.delays!==void 0){let p=o.delays;if(Array.isArray(p)){if(p.length<1){let u={instancePath:i+"/series/"+a+"/delays",schemaPath:"#/properties/series/\
items/properties/delays/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:P.properties.series.items.properties.delays,data:p};e===null?e=[u]:e.push(u),s++}let l=p.length;for(let u=0;u<
l;u++){let g=p[u];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.from===void 0){let f={instancePath:i+"/series/"+a+"/delays/"+u,schemaPath:"#/properties/series/items/properties/delays/items/require\
d",keyword:"required",params:{missingProperty:"from"},schema:P.properties.series.items.properties.delays.items.required,parentSchema:P.properties.series.items.properties.delays.items,data:g};e===null?
e=[f]:e.push(f),s++}if(g.to===void 0){let f={instancePath:i+"/series/"+a+"/delays/"+u,schemaPath:"#/properties/series/items/properties/delays/items/required",keyword:"required",params:{missingProperty:"\
to"},schema:P.properties.series.items.properties.delays.items.required,parentSchema:P.properties.series.items.properties.delays.items,data:g};e===null?e=[f]:e.push(f),s++}for(let f in g)if(!(f==="from"||
f==="to")){let y={instancePath:i+"/series/"+a+"/delays/"+u,schemaPath:"#/properties/series/items/properties/delays/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:P.properties.series.items.properties.delays.items,data:g};e===null?e=[y]:e.push(y),s++}g.from!==void 0&&(qe(g.from,{instancePath:i+"/series/"+a+"/delays/"+u+"/from",parentData:g,
parentDataProperty:"from",rootData:c,dynamicAnchors:d})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),g.to!==void 0&&(qe(g.to,{instancePath:i+"/series/"+a+"/delays/"+u+"/to",parentData:g,parentDataProperty:"\
to",rootData:c,dynamicAnchors:d})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length))}else{let f={instancePath:i+"/series/"+a+"/delays/"+u,schemaPath:"#/properties/series/items/properties/delays/i\
tems/type",keyword:"type",params:{type:"object"},schema:P.properties.series.items.properties.delays.items.type,parentSchema:P.properties.series.items.properties.delays.items,data:g};e===null?e=[f]:e.push(
f),s++}}}else{let l={instancePath:i+"/series/"+a+"/delays",schemaPath:"#/properties/series/items/properties/delays/type",keyword:"type",params:{type:"array"},schema:P.properties.series.items.properties.
delays.type,parentSchema:P.properties.series.items.properties.delays,data:p};e===null?e=[l]:e.push(l),s++}}if(o.sample!==void 0){let p=o.sample;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.size===
void 0){let l={instancePath:i+"/series/"+a+"/sample",schemaPath:"#/properties/series/items/properties/sample/required",keyword:"required",params:{missingProperty:"size"},schema:P.properties.series.items.
properties.sample.required,parentSchema:P.properties.series.items.properties.sample,data:p};e===null?e=[l]:e.push(l),s++}for(let l in p)if(!(l==="size"||l==="contacted"||l==="population"||l==="mode")){
let u={instancePath:i+"/series/"+a+"/sample",schemaPath:"#/properties/series/items/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:P.
properties.series.items.properties.sample,data:p};e===null?e=[u]:e.push(u),s++}if(p.size!==void 0){let l=p.size;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/series\
/"+a+"/sample/size",schemaPath:"#/properties/series/items/properties/sample/properties/size/type",keyword:"type",params:{type:"integer"},schema:P.properties.series.items.properties.sample.properties.size.
type,parentSchema:P.properties.series.items.properties.sample.properties.size,data:l};e===null?e=[u]:e.push(u),s++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let u={instancePath:i+"/series/"+
a+"/sample/size",schemaPath:"#/properties/series/items/properties/sample/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.series.items.properties.
sample.properties.size,data:l};e===null?e=[u]:e.push(u),s++}}if(p.contacted!==void 0){let l=p.contacted;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/series/"+a+"/s\
ample/contacted",schemaPath:"#/properties/series/items/properties/sample/properties/contacted/type",keyword:"type",params:{type:"integer"},schema:P.properties.series.items.properties.sample.properties.
contacted.type,parentSchema:P.properties.series.items.properties.sample.properties.contacted,data:l};e===null?e=[u]:e.push(u),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){let u={instancePath:i+
"/series/"+a+"/sample/contacted",schemaPath:"#/properties/series/items/properties/sample/properties/contacted/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.properties.
series.items.properties.sample.properties.contacted,data:l};e===null?e=[u]:e.push(u),s++}}if(p.population!==void 0){let l=p.population;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={
instancePath:i+"/series/"+a+"/sample/population",schemaPath:"#/properties/series/items/properties/sample/properties/population/type",keyword:"type",params:{type:"integer"},schema:P.properties.series.items.
properties.sample.properties.population.type,parentSchema:P.properties.series.items.properties.sample.properties.population,data:l};e===null?e=[u]:e.push(u),s++}if(typeof l=="number"&&isFinite(l)&&(l<
1||isNaN(l))){let u={instancePath:i+"/series/"+a+"/sample/population",schemaPath:"#/properties/series/items/properties/sample/properties/population/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:P.properties.series.items.properties.sample.properties.population,data:l};e===null?e=[u]:e.push(u),s++}}if(p.mode!==void 0){let l=p.mode;if(typeof l!="string"){let u={instancePath:i+
"/series/"+a+"/sample/mode",schemaPath:"#/properties/series/items/properties/sample/properties/mode/type",keyword:"type",params:{type:"string"},schema:P.properties.series.items.properties.sample.properties.
mode.type,parentSchema:P.properties.series.items.properties.sample.properties.mode,data:l};e===null?e=[u]:e.push(u),s++}if(!(l==="phone"||l==="postal"||l==="online"||l==="faceToFace"||l==="mysteryCall")){
let u={instancePath:i+"/series/"+a+"/sample/mode",schemaPath:"#/properties/series/items/properties/sample/properties/mode/enum",keyword:"enum",params:{allowedValues:P.properties.series.items.properties.
sample.properties.mode.enum},schema:P.properties.series.items.properties.sample.properties.mode.enum,parentSchema:P.properties.series.items.properties.sample.properties.mode,data:l};e===null?e=[u]:e.push(
u),s++}}}else{let l={instancePath:i+"/series/"+a+"/sample",schemaPath:"#/properties/series/items/properties/sample/type",keyword:"type",params:{type:"object"},schema:P.properties.series.items.properties.
sample.type,parentSchema:P.properties.series.items.properties.sample,data:p};e===null?e=[l]:e.push(l),s++}}o.distribution!==void 0&&(Qe(o.distribution,{instancePath:i+"/series/"+a+"/distribution",parentData:o,
parentDataProperty:"distribution",rootData:c,dynamicAnchors:d})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),o.evidence!==void 0&&(ve(o.evidence,{instancePath:i+"/series/"+a+"/evidence",parentData:o,
parentDataProperty:"evidence",rootData:c,dynamicAnchors:d})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),o.note!==void 0&&(C(o.note,{instancePath:i+"/series/"+a+"/note",parentData:o,parentDataProperty:"\
note",rootData:c,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),s=e.length))}else{let p={instancePath:i+"/series/"+a,schemaPath:"#/properties/series/items/type",keyword:"type",params:{type:"\
object"},schema:P.properties.series.items.type,parentSchema:P.properties.series.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/series",schemaPath:"#/properties/series/type",
keyword:"type",params:{type:"array"},schema:P.properties.series.type,parentSchema:P.properties.series,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},schema:P.type,parentSchema:P,data:t};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=cr,Ze={$schema:"http\
s://json-schema.org/draft/2020-12/schema",title:"EvidenceRegister",description:`Registre de preuves : les pièces qu’aucun engagement ne cite.

EN: Evidence register: the pieces that no commitment lists.`,type:"object",properties:{evidence:{description:`Les pièces du registre.

EN: The pieces of the register.`,type:"array",items:{$ref:"common.schema.json#/$defs/piece"}}},required:["evidence"],additionalProperties:!1};function Ge(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}if(t.date===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"date"},schema:S.required,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(S.properties,r)){let n={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:S,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(re(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:c,dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),t.title!==void 0&&(te(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.file!==void 0){let r=t.file;if(typeof r=="string"){if(L(r)<1){let n={instancePath:i+"/file",schemaPath:"#/properties/file/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:S.properties.file,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"},schema:S.properties.file.type,parentSchema:S.properties.file,data:r};e===null?e=[n]:e.push(n),s++}}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!xr(r)){let n={instancePath:i+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"web-address"},schema:"web-address",parentSchema:S.properties.url,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},schema:S.properties.url.type,parentSchema:S.properties.url,data:r};e===null?e=[n]:e.push(n),s++}}if(t.capturedOn!==void 0&&
($(t.capturedOn,{instancePath:i+"/capturedOn",parentData:t,parentDataProperty:"capturedOn",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.sha256!==void 0){let r=t.
sha256;if(typeof r=="string"){if(!Dr(r)){let n={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/format",keyword:"format",params:{format:"sha256"},schema:"sha256",parentSchema:S.properties.sha256,
data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:S.properties.sha256.type,parentSchema:S.properties.
sha256,data:r};e===null?e=[n]:e.push(n),s++}}if(t.location!==void 0&&(se(t.location,{instancePath:i+"/location",parentData:t,parentDataProperty:"location",rootData:c,dynamicAnchors:d})||(e=e===null?se.
errors:e.concat(se.errors),s=e.length)),t.kind!==void 0&&(pe(t.kind,{instancePath:i+"/kind",parentData:t,parentDataProperty:"kind",rootData:c,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),t.date!==void 0&&($(t.date,{instancePath:i+"/date",parentData:t,parentDataProperty:"date",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.validUntil!==
void 0&&($(t.validUntil,{instancePath:i+"/validUntil",parentData:t,parentDataProperty:"validUntil",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.validFor!==void 0&&
(F(t.validFor,{instancePath:i+"/validFor",parentData:t,parentDataProperty:"validFor",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.reviewed!==void 0&&($(t.reviewed,
{instancePath:i+"/reviewed",parentData:t,parentDataProperty:"reviewed",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.supports!==void 0){let r=t.supports;if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++)de(r[p],{instancePath:i+"/supports/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);
let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:S.
properties.supports,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type:"array"},schema:S.properties.
supports.type,parentSchema:S.properties.supports,data:r};e===null?e=[n]:e.push(n),s++}}if(t.confidentiality!==void 0){let r=t.confidentiality;if(typeof r!="string"){let n={instancePath:i+"/confidentia\
lity",schemaPath:"#/properties/confidentiality/type",keyword:"type",params:{type:"string"},schema:S.properties.confidentiality.type,parentSchema:S.properties.confidentiality,data:r};e===null?e=[n]:e.push(
n),s++}if(!(r==="public"||r==="auditor"||r==="restricted")){let n={instancePath:i+"/confidentiality",schemaPath:"#/properties/confidentiality/enum",keyword:"enum",params:{allowedValues:S.properties.confidentiality.
enum},schema:S.properties.confidentiality.enum,parentSchema:S.properties.confidentiality,data:r};e===null?e=[n]:e.push(n),s++}}if(t.personalData!==void 0){let r=t.personalData;if(typeof r!="string"){let n={
instancePath:i+"/personalData",schemaPath:"#/properties/personalData/type",keyword:"type",params:{type:"string"},schema:S.properties.personalData.type,parentSchema:S.properties.personalData,data:r};e===
null?e=[n]:e.push(n),s++}if(!(r==="none"||r==="redacted"||r==="present")){let n={instancePath:i+"/personalData",schemaPath:"#/properties/personalData/enum",keyword:"enum",params:{allowedValues:S.properties.
personalData.enum},schema:S.properties.personalData.enum,parentSchema:S.properties.personalData,data:r};e===null?e=[n]:e.push(n),s++}}t.retainUntil!==void 0&&($(t.retainUntil,{instancePath:i+"/retainU\
ntil",parentData:t,parentDataProperty:"retainUntil",rootData:c,dynamicAnchors:d})||(e=e===null?$.errors:e.concat($.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:S.type,parentSchema:S,data:t};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function cr(t,{instancePath:i="",parentData:k,
parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=cr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.evidence===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"},schema:Ze.required,parentSchema:Ze,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(r!=="evidence"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:Ze,data:t};e===null?e=[n]:e.push(n),s++}
if(t.evidence!==void 0){let r=t.evidence;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ge(r[a],{instancePath:i+"/evidence/"+a,parentData:r,parentDataProperty:a,rootData:c,dynamicAnchors:d})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)}else{let n={instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},schema:Ze.properties.evidence.
type,parentSchema:Ze.properties.evidence,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Ze.type,parentSchema:Ze,data:t};
e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=dr,A={$schema:"https://json-schema.org/draft/2020-12/schema",title:"AssessmentFile",
description:`Campagne : auto-évaluation de l’organisme et constats des auditeurs.

EN: Campaign: the organisation’s self-assessment and the auditors’ findings.`,type:"object",properties:{campaign:{description:`Nom de la campagne, par exemple 2026.

EN: Name of the campaign, for instance 2026.`,type:["string","integer"],pattern:"\\S"},referential:{description:`Référentiel évalué.

EN: Referential assessed.`,$ref:"common.schema.json#/$defs/id"},ratings:{description:`Auto-évaluation, une note par exigence : level, ou levels quand le référentiel a des axes.

EN: Self-assessment, one rating per requirement: level, or levels when the referential has axes.`,type:"object",propertyNames:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,\
63}$"},additionalProperties:{title:"Rating",description:`Note d’une exigence.

EN: Rating of a requirement.`,type:"object",properties:{level:{description:`Niveau sur l’échelle du référentiel.

EN: Level on the referential’s scale.`,$ref:"common.schema.json#/$defs/id"},levels:{description:`Niveau sur chaque axe, quand le référentiel en a : leadership, deployment, results.

EN: Level on each axis, when the referential has some: leadership, deployment, results.`,type:"object",minProperties:1,propertyNames:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{
$ref:"common.schema.json#/$defs/id"}},comment:{description:`Ce qui justifie la note.

EN: What justifies the rating.`,$ref:"common.schema.json#/$defs/line"},by:{description:`Qui a noté : une fonction plutôt qu’un nom.

EN: Who rated: a role rather than a name.`,$ref:"common.schema.json#/$defs/shortLine"},on:{description:`Date de la note, AAAA-MM-JJ.

EN: Date of the rating, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"}},additionalProperties:!1}},findings:{description:`Constats d’audit.

EN: Audit findings.`,type:"array",items:{title:"Finding",description:`Un constat d’audit.

EN: An audit finding.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},requirement:{$ref:"common.schema.json#/$defs/requirementReference"},grade:{description:`Grade : strength (PF, \
point fort), conforming (C, conforme), improvement (PP, piste de progrès), weakness (PS, point sensible), minor (NC mineure), major (NC majeure).

EN: Grade: strength, conforming, improvement, weakness, minor or major nonconformity.`,type:"string",enum:["strength","conforming","improvement","weakness","minor","major"]},statement:{description:`Ce\
 qui a été constaté.

EN: What was found.`,$ref:"common.schema.json#/$defs/line"},evidence:{description:`Identifiants des pièces à l’appui du constat.

EN: Ids of the pieces behind the finding.`,type:"array",items:{$ref:"common.schema.json#/$defs/id"},uniqueItems:!0},due:{description:`Échéance de levée, AAAA-MM-JJ.

EN: Date by which it must be closed, YYYY-MM-DD.`,$ref:"common.schema.json#/$defs/date"},status:{description:`État : open (ouvert) ou closed (levé).

EN: Status: open or closed.`,type:"string",enum:["open","closed"]}},required:["id","requirement","grade","statement"],additionalProperties:!1}}},required:["campaign"],additionalProperties:!1};function B(t,{
instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=B.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="s\
tring"){if(!Re.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G,data:t};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===
0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Se.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:W,data:t};
e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:t};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={dynamicProps:!1,
dynamicItems:!1};function Xe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}if(!z.
test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!pr(t)){
let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"date"},schema:"date",parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},schema:ae.type,parentSchema:ae,data:t};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function er(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=er.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(
t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[\
A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,
data:t};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};function dr(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=dr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.campaign===void 0){let a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"campaign"},schema:A.required,parentSchema:A,data:t};e===null?e=[a]:e.push(a),s++}for(let a in t)if(!(a==="campaign"||a==="referential"||a==="rati\
ngs"||a==="findings")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:A,data:t};e===null?e=[o]:e.push(o),
s++}if(t.campaign!==void 0){let a=t.campaign;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:i+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"\
type",params:{type:A.properties.campaign.type},schema:A.properties.campaign.type,parentSchema:A.properties.campaign,data:a};e===null?e=[o]:e.push(o),s++}if(typeof a=="string"&&!z.test(a)){let o={instancePath:i+
"/campaign",schemaPath:"#/properties/campaign/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:A.properties.campaign,data:a};e===null?e=[o]:e.push(o),s++}}if(t.referential!==
void 0&&(B(t.referential,{instancePath:i+"/referential",parentData:t,parentDataProperty:"referential",rootData:c,dynamicAnchors:d})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),t.ratings!==void 0){
let a=t.ratings;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a){let p=s;if(typeof o=="string"&&!Te.test(o)){let l={instancePath:i+"/ratings",schemaPath:"#/properties/ratings/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:A.
properties.ratings.propertyNames,data:o,propertyName:o};e===null?e=[l]:e.push(l),s++}var r=p===s;if(!r){let l={instancePath:i+"/ratings",schemaPath:"#/properties/ratings/propertyNames",keyword:"proper\
tyNames",params:{propertyName:o},schema:A.properties.ratings.propertyNames,parentSchema:A.properties.ratings,data:a};e===null?e=[l]:e.push(l),s++}}for(let o in a){let p=a[o];if(p&&typeof p=="object"&&
!Array.isArray(p)){for(let l in p)if(!(l==="level"||l==="levels"||l==="comment"||l==="by"||l==="on")){let u={instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/ratings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A.properties.ratings.additionalProperties,data:p};e===null?e=[u]:
e.push(u),s++}if(p.level!==void 0&&(B(p.level,{instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/level",parentData:p,parentDataProperty:"level",rootData:c,dynamicAnchors:d})||(e=e===
null?B.errors:e.concat(B.errors),s=e.length)),p.levels!==void 0){let l=p.levels;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let u={instancePath:i+"/ratings/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/levels",schemaPath:"#/properties/ratings/additionalProperties/properties/levels/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:A.properties.ratings.
additionalProperties.properties.levels,data:l};e===null?e=[u]:e.push(u),s++}for(let u in l){let g=s;if(typeof u=="string"&&!Re.test(u)){let f={instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/levels",schemaPath:"#/properties/ratings/additionalProperties/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-\
9][A-Za-z0-9._-]{0,63}$",parentSchema:A.properties.ratings.additionalProperties.properties.levels.propertyNames,data:u,propertyName:u};e===null?e=[f]:e.push(f),s++}var n=g===s;if(!n){let f={instancePath:i+
"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/levels",schemaPath:"#/properties/ratings/additionalProperties/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName:u},schema:A.
properties.ratings.additionalProperties.properties.levels.propertyNames,parentSchema:A.properties.ratings.additionalProperties.properties.levels,data:l};e===null?e=[f]:e.push(f),s++}}for(let u in l)B(
l[u],{instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/levels/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:u,rootData:c,dynamicAnchors:d})||(e=e===null?
B.errors:e.concat(B.errors),s=e.length)}else{let u={instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/levels",schemaPath:"#/properties/ratings/additionalProperties/properties/level\
s/type",keyword:"type",params:{type:"object"},schema:A.properties.ratings.additionalProperties.properties.levels.type,parentSchema:A.properties.ratings.additionalProperties.properties.levels,data:l};e===
null?e=[u]:e.push(u),s++}}p.comment!==void 0&&(Se(p.comment,{instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/comment",parentData:p,parentDataProperty:"comment",rootData:c,dynamicAnchors:d})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),p.by!==void 0&&(Xe(p.by,{instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",parentData:p,parentDataProperty:"by",rootData:c,
dynamicAnchors:d})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),p.on!==void 0&&(be(p.on,{instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/on",parentData:p,parentDataProperty:"\
on",rootData:c,dynamicAnchors:d})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let l={instancePath:i+"/ratings/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ratin\
gs/additionalProperties/type",keyword:"type",params:{type:"object"},schema:A.properties.ratings.additionalProperties.type,parentSchema:A.properties.ratings.additionalProperties,data:p};e===null?e=[l]:
e.push(l),s++}}}else{let o={instancePath:i+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type:"object"},schema:A.properties.ratings.type,parentSchema:A.properties.ratings,data:a};
e===null?e=[o]:e.push(o),s++}}if(t.findings!==void 0){let a=t.findings;if(Array.isArray(a)){let o=a.length;for(let p=0;p<o;p++){let l=a[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.id===void 0){
let u={instancePath:i+"/findings/"+p,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty:"id"},schema:A.properties.findings.items.required,parentSchema:A.properties.
findings.items,data:l};e===null?e=[u]:e.push(u),s++}if(l.requirement===void 0){let u={instancePath:i+"/findings/"+p,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty:"\
requirement"},schema:A.properties.findings.items.required,parentSchema:A.properties.findings.items,data:l};e===null?e=[u]:e.push(u),s++}if(l.grade===void 0){let u={instancePath:i+"/findings/"+p,schemaPath:"\
#/properties/findings/items/required",keyword:"required",params:{missingProperty:"grade"},schema:A.properties.findings.items.required,parentSchema:A.properties.findings.items,data:l};e===null?e=[u]:e.
push(u),s++}if(l.statement===void 0){let u={instancePath:i+"/findings/"+p,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty:"statement"},schema:A.properties.
findings.items.required,parentSchema:A.properties.findings.items,data:l};e===null?e=[u]:e.push(u),s++}for(let u in l)if(!(u==="id"||u==="requirement"||u==="grade"||u==="statement"||u==="evidence"||u===
"due"||u==="status")){let g={instancePath:i+"/findings/"+p,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:A.
properties.findings.items,data:l};e===null?e=[g]:e.push(g),s++}if(l.id!==void 0&&(B(l.id,{instancePath:i+"/findings/"+p+"/id",parentData:l,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===
null?B.errors:e.concat(B.errors),s=e.length)),l.requirement!==void 0&&(er(l.requirement,{instancePath:i+"/findings/"+p+"/requirement",parentData:l,parentDataProperty:"requirement",rootData:c,dynamicAnchors:d})||
(e=e===null?er.errors:e.concat(er.errors),s=e.length)),l.grade!==void 0){let u=l.grade;if(typeof u!="string"){let g={instancePath:i+"/findings/"+p+"/grade",schemaPath:"#/properties/findings/items/prop\
erties/grade/type",keyword:"type",params:{type:"string"},schema:A.properties.findings.items.properties.grade.type,parentSchema:A.properties.findings.items.properties.grade,data:u};e===null?e=[g]:e.push(
g),s++}if(!(u==="strength"||u==="conforming"||u==="improvement"||u==="weakness"||u==="minor"||u==="major")){let g={instancePath:i+"/findings/"+p+"/grade",schemaPath:"#/properties/findings/items/proper\
ties/grade/enum",keyword:"enum",params:{allowedValues:A.properties.findings.items.properties.grade.enum},schema:A.properties.findings.items.properties.grade.enum,parentSchema:A.properties.findings.items.
properties.grade,data:u};e===null?e=[g]:e.push(g),s++}}if(l.statement!==void 0&&(Se(l.statement,{instancePath:i+"/findings/"+p+"/statement",parentData:l,parentDataProperty:"statement",rootData:c,dynamicAnchors:d})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),l.evidence!==void 0){let u=l.evidence;if(Array.isArray(u)){let g=u.length;for(let x=0;x<g;x++)B(u[x],{instancePath:i+"/findings/"+p+"/evidence/"+
x,parentData:u,parentDataProperty:x,rootData:c,dynamicAnchors:d})||(e=e===null?B.errors:e.concat(B.errors),s=e.length);let f=u.length,y;if(f>1){e:for(;f--;)for(y=f;y--;)if(me(u[f],u[y])){let x={instancePath:i+
"/findings/"+p+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/uniqueItems",keyword:"uniqueItems",params:{i:f,j:y},schema:!0,parentSchema:A.properties.findings.items.properties.
evidence,data:u};e===null?e=[x]:e.push(x),s++;break e}}}else{let g={instancePath:i+"/findings/"+p+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/type",keyword:"type",params:{type:"\
array"},schema:A.properties.findings.items.properties.evidence.type,parentSchema:A.properties.findings.items.properties.evidence,data:u};e===null?e=[g]:e.push(g),s++}}if(l.due!==void 0&&(be(l.due,{instancePath:i+
"/findings/"+p+"/due",parentData:l,parentDataProperty:"due",rootData:c,dynamicAnchors:d})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),l.status!==void 0){let u=l.status;if(typeof u!="string"){
let g={instancePath:i+"/findings/"+p+"/status",schemaPath:"#/properties/findings/items/properties/status/type",keyword:"type",params:{type:"string"},schema:A.properties.findings.items.properties.status.
type,parentSchema:A.properties.findings.items.properties.status,data:u};e===null?e=[g]:e.push(g),s++}if(!(u==="open"||u==="closed")){let g={instancePath:i+"/findings/"+p+"/status",schemaPath:"#/proper\
ties/findings/items/properties/status/enum",keyword:"enum",params:{allowedValues:A.properties.findings.items.properties.status.enum},schema:A.properties.findings.items.properties.status.enum,parentSchema:A.
properties.findings.items.properties.status,data:u};e===null?e=[g]:e.push(g),s++}}}else{let u={instancePath:i+"/findings/"+p,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type:"\
object"},schema:A.properties.findings.items.type,parentSchema:A.properties.findings.items,data:l};e===null?e=[u]:e.push(u),s++}}}else{let o={instancePath:i+"/findings",schemaPath:"#/properties/finding\
s/type",keyword:"type",params:{type:"array"},schema:A.properties.findings.type,parentSchema:A.properties.findings,data:a};e===null?e=[o]:e.push(o),s++}}}else{let a={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),s++}return dr.errors=e,s===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=ur,v={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"ReferentialFile",description:`Référentiel : domaines, exigences, et la preuve que chaque exigence attend. Avec extends, seulement ce qui change dan\
s un autre référentiel.

EN: Referential: domains, requirements, and the proof that each requirement expects. With extends, only what changes in another referential.`,type:"object",properties:{id:{$ref:"common.schema.json#/$d\
efs/id"},extends:{description:`Identifiant du référentiel que celui-ci amende : tout ce qui n’est pas écrit ici en est repris.

EN: Id of the referential that this one amends: whatever is not written here is taken from it.`,$ref:"common.schema.json#/$defs/id"},version:{description:`Version du référentiel, entre guillemets : "2\
026.1".

EN: Version of the referential, in quotes: "2026.1".`,$ref:"common.schema.json#/$defs/shortLine"},title:{description:`Nom du référentiel.

EN: Name of the referential.`,$ref:"common.schema.json#/$defs/shortText"},publisher:{description:`Qui publie le référentiel.

EN: Who publishes the referential.`,$ref:"common.schema.json#/$defs/shortLine"},official:{description:`Vrai si le texte est celui de l’organisme qui délivre le label. « Référentiel non officiel » est \
imprimé partout sinon.

EN: True when the text is that of the body that awards the label. Otherwise “unofficial referential” is printed everywhere.`,type:"boolean"},language:{$ref:"common.schema.json#/$defs/language"},scale:{
description:`Échelle de l’auto-évaluation, du plus bas au plus haut niveau.

EN: Scale of the self-assessment, from the lowest to the highest level.`,type:"array",minItems:2,items:{title:"ScaleLevel",description:`Un niveau de l’échelle.

EN: A level of the scale.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom du niveau.

EN: Name of the level.`,$ref:"common.schema.json#/$defs/shortText"},points:{description:`Points du niveau, de 0 à 100 ; à intervalles égaux de 0 à 100 si aucun niveau n’en donne.

EN: Points of the level, from 0 to 100; evenly spaced from 0 to 100 when no level gives any.`,type:"number",minimum:0,maximum:100}},required:["id","title"],additionalProperties:!1}},axes:{description:`\
Axes de la notation : chaque exigence est notée sur chacun, avec l’échelle. Sans axes, une seule note par exigence.

EN: Axes of the rating: each requirement is rated on each of them, on the scale. Without axes, one rating per requirement.`,type:"array",minItems:2,items:{title:"RatingAxis",description:`Un axe de not\
ation.

EN: An axis of the rating.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom de l’axe.

EN: Name of the axis.`,$ref:"common.schema.json#/$defs/shortText"},weight:{description:`Poids de l’axe dans la note ; 1 par défaut.

EN: Weight of the axis in the mark; 1 by default.`,type:"number",exclusiveMinimum:0}},required:["id","title"],additionalProperties:!1}},selection:{title:"Selection",description:`Nombre d’exigences par\
mi lesquelles l’organisme choisit : au moins atLeast sur of. Une exigence est choisie quand un engagement en vigueur y répond.

EN: How many requirements the organisation chooses among: at least atLeast of of. A requirement is chosen when a commitment in force answers it.`,type:"object",properties:{atLeast:{description:`Nombre\
 d’exigences à choisir au moins.

EN: How many requirements must be chosen at least.`,type:"integer",minimum:1},of:{description:`Nombre d’exigences proposées : toutes celles du référentiel.

EN: How many requirements are offered: all those of the referential.`,type:"integer",minimum:1}},required:["atLeast","of"],additionalProperties:!1},remove:{description:`Avec extends : identifiants des\
 domaines et des exigences que l’on ne reprend pas.

EN: With extends: ids of the domains and requirements that are left out.`,type:"array",items:{$ref:"common.schema.json#/$defs/id"},uniqueItems:!0},domains:{description:`Domaines du référentiel, dans l\
’ordre de lecture. Avec extends : ceux qui changent, par leur identifiant, et ceux qui s’ajoutent.

EN: Domains of the referential, in reading order. With extends: those that change, by their ids, and those that are added.`,type:"array",minItems:1,items:{title:"DomainFile",description:`Un domaine.

EN: A domain.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom du domaine.

EN: Name of the domain.`,$ref:"common.schema.json#/$defs/shortText"},weight:{description:`Poids du domaine dans le score d’ensemble ; 1 par défaut.

EN: Weight of the domain in the overall score; 1 by default.`,type:"number",exclusiveMinimum:0},appliesTo:{$ref:"common.schema.json#/$defs/applicability"},requirements:{description:`Exigences du domai\
ne.

EN: Requirements of the domain.`,type:"array",minItems:1,items:{title:"RequirementFile",description:`Une exigence.

EN: A requirement.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Intitulé court de l’exigence.

EN: Short title of the requirement.`,$ref:"common.schema.json#/$defs/shortText"},statement:{description:`Ce que l’exigence demande.

EN: What the requirement asks.`,$ref:"common.schema.json#/$defs/text"},guidance:{description:`Conseil : comment y répondre et le prouver.

EN: Advice: how to answer it and prove it.`,$ref:"common.schema.json#/$defs/text"},criticality:{description:`Criticité : major (majeure), minor (mineure), improvement (progrès).

EN: Criticality: major, minor, improvement.`,type:"string",enum:["major","minor","improvement"]},placeholder:{description:`Vrai tant que l’intitulé n’est pas connu : « referential check » rappelle de \
le compléter.

EN: True as long as the title is not known: “referential check” reminds you to complete it.`,type:"boolean"},appliesTo:{$ref:"common.schema.json#/$defs/applicability"},mapsTo:{description:`Exigenc\
es d’autres référentiels auxquelles répond aussi tout ce qui répond à celle-ci : « iso26000/CONS-4 ».

EN: Requirements of other referentials that whatever answers this one answers too: “iso26000/CONS-4”.`,type:"array",items:{$ref:"common.schema.json#/$defs/requirementReference"},uniqueItems:!0},expects:{
title:"Expectation",description:`La preuve attendue. Toutes les attentes doivent être satisfaites.

EN: The proof expected. Every expectation must be met.`,type:"object",properties:{commitment:{description:`Faux si l’absence d’engagement en vigueur n’est pas un écart ; vrai par défaut.

EN: False when having no commitment in force is no gap; true by default.`,type:"boolean"},evidence:{description:`Pièces attendues.

EN: Pieces expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/evidenceExpectation"}},indicators:{description:`Indicateurs attendus.

EN: Indicators expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/indicatorExpectation"}},survey:{$ref:"common.schema.json#/$defs/surveyExpectation"},anyOf:{description:`Preuves de rechang\
e : il suffit que l’une d’elles soit satisfaite en entier, en plus du reste.

EN: Alternative proofs: one of them met in full is enough, besides the rest.`,type:"array",minItems:2,items:{title:"Alternative",description:`Une preuve possible : tout ce qu’elle demande doit être sa\
tisfait.

EN: One possible proof: all that it asks must be met.`,type:"object",properties:{evidence:{description:`Pièces attendues.

EN: Pieces expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/evidenceExpectation"}},indicators:{description:`Indicateurs attendus.

EN: Indicators expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/indicatorExpectation"}},survey:{$ref:"common.schema.json#/$defs/surveyExpectation"}},minProperties:1,additionalProperties:!1}}},
minProperties:1,additionalProperties:!1}},required:["id"],additionalProperties:!1}}},required:["id"],additionalProperties:!1}}},required:["id"],additionalProperties:!1};function Y(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Re.test(
t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G,data:t};e===null?e=[r]:
e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}Y.evaluated=
{dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=xe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};e===null?e=[r]:
e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var j={
title:"ShortText",description:`Texte court, de 300 caractères au plus, dans une langue, ou le même en français (fr) et en anglais (en).

EN: Short text, 300 characters at most, in one language, or the same in French (fr) and English (en).`,type:["string","object"],pattern:"\\S",maxLength:300,properties:{fr:{description:`Le texte en fra\
nçais.

EN: The text in French.`,type:"string",pattern:"\\S",maxLength:300},en:{description:`Le texte en anglais.

EN: The text in English.`,type:"string",pattern:"\\S",maxLength:300}},required:["fr"],additionalProperties:!1};function K(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:j.type},schema:j.type,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:300},schema:300,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\
\\S",parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fr===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fr"},schema:j.required,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="fr"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},schema:!1,parentSchema:j,data:t};e===null?e=[n]:e.push(n),s++}if(t.fr!==void 0){let r=t.fr;if(typeof r=="string"){if(L(r)>300){let n={instancePath:i+"/fr",schemaPath:"\
#/properties/fr/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/fr",schemaPath:"#/\
properties/fr/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/fr",schemaPath:"#/propertie\
s/fr/type",keyword:"type",params:{type:"string"},schema:j.properties.fr.type,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(L(
r)>300){let n={instancePath:i+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(
r)){let n={instancePath:i+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},schema:j.properties.en.type,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}}return K.errors=
e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=rr.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ne.type,parentSchema:ne,data:t};
e===null?e=[r]:e.push(r),s++}if(!(t==="fr"||t==="en")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ne.enum},schema:ne.enum,parentSchema:ne,data:t};e===null?e=[r]:e.push(
r),s++}return rr.errors=e,s===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var T={title:"Applicability",description:`À quels organismes cela s’applique : à ceux qui remplissent toutes ces conditio\
ns. Ce que coopqual.yaml ne dit pas ne dispense de rien.

EN: Which organisations it applies to: those that meet all these conditions. What coopqual.yaml does not say exempts from nothing.`,type:"object",properties:{kind:{description:`Natures d’organismes : \
coopHlm, esh, oph, other.

EN: Kinds of organisations: coopHlm, esh, oph, other.`,type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["coopHlm","esh","oph","other"]}},rentalDwellings:{description:`Nombre de logeme\
nts locatifs : { min: 1 }.

EN: Number of rental dwellings: { min: 1 }.`,$ref:"#/$defs/numberRange"},homesSoldPerYear:{description:`Nombre de logements vendus par an : { min: 1 }.

EN: Number of homes sold per year: { min: 1 }.`,$ref:"#/$defs/numberRange"}},minProperties:1,additionalProperties:!1},fe={title:"NumberRange",description:`Intervalle de nombres entiers, bornes compris\
es.

EN: Range of whole numbers, bounds included.`,type:"object",properties:{min:{description:`Au moins.

EN: At least.`,type:"integer",minimum:0},max:{description:`Au plus.

EN: At most.`,type:"integer",minimum:0}},minProperties:1,additionalProperties:!1};function ie(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,
m=ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let r={instancePath:i,schemaPath:"#/minPropert\
ies",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:fe,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="min"||r==="max")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:fe,data:t};e===null?e=[n]:e.push(n),s++}if(t.min!==void 0){let r=t.min;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:fe.properties.min.type,parentSchema:fe.properties.min,data:r};e===null?e=
[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:fe.
properties.min,data:r};e===null?e=[n]:e.push(n),s++}}if(t.max!==void 0){let r=t.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/max",schemaPath:"#/properties/max/\
type",keyword:"type",params:{type:"integer"},schema:fe.properties.max.type,parentSchema:fe.properties.max,data:r};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:i+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:fe.properties.max,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:fe.type,parentSchema:fe,data:t};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function De(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:T,
data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="rentalDwellings"||r==="homesSoldPerYear")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},schema:!1,parentSchema:T,data:t};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(Array.isArray(r)){if(r.length<1){let p={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.properties.kind,data:r};e===null?e=[p]:e.push(p),s++}let n=r.length;for(let p=0;p<n;p++){let l=r[p];if(typeof l!=
"string"){let u={instancePath:i+"/kind/"+p,schemaPath:"#/properties/kind/items/type",keyword:"type",params:{type:"string"},schema:T.properties.kind.items.type,parentSchema:T.properties.kind.items,data:l};
e===null?e=[u]:e.push(u),s++}if(!(l==="coopHlm"||l==="esh"||l==="oph"||l==="other")){let u={instancePath:i+"/kind/"+p,schemaPath:"#/properties/kind/items/enum",keyword:"enum",params:{allowedValues:T.properties.
kind.items.enum},schema:T.properties.kind.items.enum,parentSchema:T.properties.kind.items,data:l};e===null?e=[u]:e.push(u),s++}}let a=r.length,o;if(a>1){let p={};for(;a--;){let l=r[a];if(typeof l=="st\
ring"){if(typeof p[l]=="number"){o=p[l];let u={instancePath:i+"/kind",schemaPath:"#/properties/kind/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:T.properties.kind,data:r};
e===null?e=[u]:e.push(u),s++;break}p[l]=a}}}}else{let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"array"},schema:T.properties.kind.type,parentSchema:T.properties.
kind,data:r};e===null?e=[n]:e.push(n),s++}}t.rentalDwellings!==void 0&&(ie(t.rentalDwellings,{instancePath:i+"/rentalDwellings",parentData:t,parentDataProperty:"rentalDwellings",rootData:c,dynamicAnchors:d})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),t.homesSoldPerYear!==void 0&&(ie(t.homesSoldPerYear,{instancePath:i+"/homesSoldPerYear",parentData:t,parentDataProperty:"homesSoldPerYear",rootData:c,
dynamicAnchors:d})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===
null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I={title:"Text",description:`Texte dans une langue, ou le même en français (fr) et en angl\
ais (en).

EN: Text in one language, or the same in French (fr) and English (en).`,type:["string","object"],pattern:"\\S",maxLength:2e4,properties:{fr:{description:`Le texte en français.

EN: The text in French.`,type:"string",pattern:"\\S",maxLength:2e4},en:{description:`Le texte en anglais.

EN: The text in English.`,type:"string",pattern:"\\S",maxLength:2e4}},required:["fr"],additionalProperties:!1};function Ne(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:I.type},schema:I.type,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"){if(L(t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:2e4},schema:2e4,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\
\\S",parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fr===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fr"},schema:I.required,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="fr"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},schema:!1,parentSchema:I,data:t};e===null?e=[n]:e.push(n),s++}if(t.fr!==void 0){let r=t.fr;if(typeof r=="string"){if(L(r)>2e4){let n={instancePath:i+"/fr",schemaPath:"\
#/properties/fr/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/fr",schemaPath:"#/\
properties/fr/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/fr",schemaPath:"#/propertie\
s/fr/type",keyword:"type",params:{type:"string"},schema:I.properties.fr.type,parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(L(
r)>2e4){let n={instancePath:i+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:I.properties.en,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(
r)){let n={instancePath:i+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:I.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},schema:I.properties.en.type,parentSchema:I.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}}return Ne.errors=
e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=tr.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z\
0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};var ce={
title:"EvidenceExpectation",description:`Attente de pièces.

EN: Expectation of pieces.`,type:"object",properties:{kind:{$ref:"#/$defs/evidenceKind"},what:{description:`La pièce attendue, avec son article, telle que le remède la nommera : « un compte rendu de c\
onseil de concertation locative ».

EN: The piece expected, with its article, as the remedy will name it: “minutes of the tenants’ council”.`,$ref:"#/$defs/shortText"},count:{description:`Nombre de pièces ; 1 par défaut.

EN: Number of pieces; 1 by default.`,type:"integer",minimum:1},within:{description:`Âge maximal à la date de l’audit.

EN: Oldest age at the audit date.`,$ref:"#/$defs/duration"}},additionalProperties:!1};function oe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,
s=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:j.type},schema:j.type,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:300},schema:300,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j,
data:t};e===null?e=[r]:e.push(r),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fr===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fr"},schema:j.
required,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="fr"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:j,data:t};e===null?e=[n]:e.push(n),s++}if(t.fr!==void 0){let r=t.fr;if(typeof r=="string"){if(L(r)>300){let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/maxLength",keyword:"\
maxLength",params:{limit:300},schema:300,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/pattern",keyword:"patt\
ern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/type",keyword:"type",params:{type:"\
string"},schema:j.properties.fr.type,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(L(r)>300){let n={instancePath:i+"/en",schemaPath:"\
#/properties/en/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/en",schemaPath:"#/\
properties/en/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/propertie\
s/en/type",keyword:"type",params:{type:"string"},schema:j.properties.en.type,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ae(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="kind"||r==="what"||r==="count"||r==="within")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:ce,data:t};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0&&(pe(t.kind,{instancePath:i+"/kind",parentData:t,parentDataProperty:"\
kind",rootData:c,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),t.what!==void 0&&(oe(t.what,{instancePath:i+"/what",parentData:t,parentDataProperty:"what",rootData:c,dynamicAnchors:d})||
(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties\
/count/type",keyword:"type",params:{type:"integer"},schema:ce.properties.count.type,parentSchema:ce.properties.count,data:r};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ce.properties.count,data:r};e===null?e=[n]:e.push(n),
s++}}t.within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:t};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var X={title:"IndicatorExpectation",description:`Attente d’indicateurs mesurés.

EN: Expectation of measured indicators.`,type:"object",properties:{what:{description:`L’indicateur attendu, avec son article, tel que le remède le nommera : « le délai moyen de réponse ».

EN: The indicator expected, with its article, as the remedy will name it: “the mean time to answer”.`,$ref:"#/$defs/shortText"},count:{description:`Nombre d’indicateurs ; 1 par défaut.

EN: Number of indicators; 1 by default.`,type:"integer",minimum:1},within:{description:`Âge maximal de la dernière mesure à la date de l’audit.

EN: Oldest age of the last measure at the audit date.`,$ref:"#/$defs/duration"},onTarget:{description:`Vrai si la dernière mesure doit atteindre la cible.

EN: True when the last measure must reach the target.`,type:"boolean"},unit:{$ref:"#/$defs/unit"}},additionalProperties:!1};function Fe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,
dynamicAnchors:d={}}={}){let e=null,s=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"},schema:he.type,parentSchema:he,data:t};e===null?e=[r]:e.push(r),s++}if(!(t==="percent"||t==="mark10"||t==="count"||t==="euro"||t==="hours"||t==="days"||t==="workingDays"||t==="m\
onths"||t==="years")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:he.enum},schema:he.enum,parentSchema:he,data:t};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===
0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=je.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="what"||r==="count"||r==="within"||r==="onTarget"||r==="unit")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:X,data:t};e===null?e=[n]:e.push(n),s++}if(t.what!==void 0&&(oe(t.what,{instancePath:i+
"/what",parentData:t,parentDataProperty:"what",rootData:c,dynamicAnchors:d})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:X.properties.count.type,parentSchema:X.properties.count,data:r};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:X.properties.count,data:r};e===null?e=[n]:e.push(n),s++}}if(t.within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.onTarget!==void 0){let r=t.onTarget;if(typeof r!="boolean"){let n={instancePath:i+"/onTarget",schemaPath:"#/properties/onTarget/type",keyword:"ty\
pe",params:{type:"boolean"},schema:X.properties.onTarget.type,parentSchema:X.properties.onTarget,data:r};e===null?e=[n]:e.push(n),s++}}t.unit!==void 0&&(Fe(t.unit,{instancePath:i+"/unit",parentData:t,
parentDataProperty:"unit",rootData:c,dynamicAnchors:d})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.
type,parentSchema:X,data:t};e===null?e=[r]:e.push(r),s++}return je.errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={title:"SurveyExpectation",description:`Enquête attendue\
.

EN: Survey expected.`,type:"object",properties:{within:{description:`Âge maximal de l’enquête à la date de l’audit : il en fixe l’échéance.

EN: Oldest age of the survey at the audit date: it sets when the next one is due.`,$ref:"#/$defs/duration"},audience:{description:`Qui est interrogé : tenants (locataires, dont le nombre de logements \
locatifs donne la mesure) buyers (accédants, par le nombre de ventes) ou employees (salariés).

EN: Who is asked: tenants (counted by rental dwellings), buyers (counted by homes sold) or employees.`,type:"string",enum:["tenants","buyers","employees"]}},required:["within"],additionalProperties:!1};
function Ee(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.within===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"within"},schema:U.required,parentSchema:U,data:t};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="within"||r==="audience")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,
parentSchema:U,data:t};e===null?e=[n]:e.push(n),s++}if(t.within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),t.audience!==void 0){let r=t.audience;if(typeof r!="string"){let n={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"stri\
ng"},schema:U.properties.audience.type,parentSchema:U.properties.audience,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="tenants"||r==="buyers"||r==="employees")){let n={instancePath:i+"/audience",schemaPath:"\
#/properties/audience/enum",keyword:"enum",params:{allowedValues:U.properties.audience.enum},schema:U.properties.audience.enum,parentSchema:U.properties.audience,data:r};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:t};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ur(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ur.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:v.required,parentSchema:v,
data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(v.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:v,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(Y(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.
concat(Y.errors),s=e.length)),t.extends!==void 0&&(Y(t.extends,{instancePath:i+"/extends",parentData:t,parentDataProperty:"extends",rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),
s=e.length)),t.version!==void 0&&(xe(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:c,dynamicAnchors:d})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
t.title!==void 0&&(K(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.publisher!==void 0&&
(xe(t.publisher,{instancePath:i+"/publisher",parentData:t,parentDataProperty:"publisher",rootData:c,dynamicAnchors:d})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),t.official!==void 0){let r=t.
official;if(typeof r!="boolean"){let n={instancePath:i+"/official",schemaPath:"#/properties/official/type",keyword:"type",params:{type:"boolean"},schema:v.properties.official.type,parentSchema:v.properties.
official,data:r};e===null?e=[n]:e.push(n),s++}}if(t.language!==void 0&&(rr(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:c,dynamicAnchors:d})||(e=e===null?
rr.errors:e.concat(rr.errors),s=e.length)),t.scale!==void 0){let r=t.scale;if(Array.isArray(r)){if(r.length<2){let a={instancePath:i+"/scale",schemaPath:"#/properties/scale/minItems",keyword:"minItems",
params:{limit:2},schema:2,parentSchema:v.properties.scale,data:r};e===null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){
let p={instancePath:i+"/scale/"+a,schemaPath:"#/properties/scale/items/required",keyword:"required",params:{missingProperty:"id"},schema:v.properties.scale.items.required,parentSchema:v.properties.scale.
items,data:o};e===null?e=[p]:e.push(p),s++}if(o.title===void 0){let p={instancePath:i+"/scale/"+a,schemaPath:"#/properties/scale/items/required",keyword:"required",params:{missingProperty:"title"},schema:v.
properties.scale.items.required,parentSchema:v.properties.scale.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="id"||p==="title"||p==="points")){let l={instancePath:i+"/scale/"+a,schemaPath:"\
#/properties/scale/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:v.properties.scale.items,data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==
void 0&&(Y(o.id,{instancePath:i+"/scale/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),o.title!==void 0&&(K(o.title,
{instancePath:i+"/scale/"+a+"/title",parentData:o,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),o.points!==void 0){let p=o.points;if(typeof p==
"number"&&isFinite(p)){if(p>100||isNaN(p)){let l={instancePath:i+"/scale/"+a+"/points",schemaPath:"#/properties/scale/items/properties/points/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:v.properties.scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}if(p<0||isNaN(p)){let l={instancePath:i+"/scale/"+a+"/points",schemaPath:"#/properties/scale/ite\
ms/properties/points/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/scale/"+a+"/points",schemaPath:"#/properties/scale/items/properties/points/type",keyword:"type",params:{type:"number"},schema:v.properties.scale.items.properties.points.type,parentSchema:v.properties.
scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/scale/"+a,schemaPath:"#/properties/scale/items/type",keyword:"type",params:{type:"object"},schema:v.properties.
scale.items.type,parentSchema:v.properties.scale.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type:"arra\
y"},schema:v.properties.scale.type,parentSchema:v.properties.scale,data:r};e===null?e=[n]:e.push(n),s++}}if(t.axes!==void 0){let r=t.axes;if(Array.isArray(r)){if(r.length<2){let a={instancePath:i+"/ax\
es",schemaPath:"#/properties/axes/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:v.properties.axes,data:r};e===null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++){let o=r[a];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let p={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/required",keyword:"required",params:{missingProperty:"id"},schema:v.
properties.axes.items.required,parentSchema:v.properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}if(o.title===void 0){let p={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/requi\
red",keyword:"required",params:{missingProperty:"title"},schema:v.properties.axes.items.required,parentSchema:v.properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="id"||
p==="title"||p==="weight")){let l={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:v.
properties.axes.items,data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==void 0&&(Y(o.id,{instancePath:i+"/axes/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?Y.
errors:e.concat(Y.errors),s=e.length)),o.title!==void 0&&(K(o.title,{instancePath:i+"/axes/"+a+"/title",parentData:o,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(
K.errors),s=e.length)),o.weight!==void 0){let p=o.weight;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){let l={instancePath:i+"/axes/"+a+"/weight",schemaPath:"#/properties/axes/items/propertie\
s/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:v.properties.axes.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:i+"/axes/"+a+"/weight",schemaPath:"#/properties/axes/items/properties/weight/type",keyword:"type",params:{type:"number"},schema:v.properties.axes.items.properties.weight.type,parentSchema:v.
properties.axes.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/type",keyword:"type",params:{type:"object"},schema:v.
properties.axes.items.type,parentSchema:v.properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type:"\
array"},schema:v.properties.axes.type,parentSchema:v.properties.axes,data:r};e===null?e=[n]:e.push(n),s++}}if(t.selection!==void 0){let r=t.selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
atLeast===void 0){let n={instancePath:i+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty:"atLeast"},schema:v.properties.selection.required,parentSchema:v.
properties.selection,data:r};e===null?e=[n]:e.push(n),s++}if(r.of===void 0){let n={instancePath:i+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty:"\
of"},schema:v.properties.selection.required,parentSchema:v.properties.selection,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="atLeast"||n==="of")){let a={instancePath:i+"/selection",schemaPath:"\
#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.properties.selection,data:r};e===null?e=[a]:e.push(a),s++}if(r.atLeast!==
void 0){let n=r.atLeast;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/selection/atLeast",schemaPath:"#/properties/selection/properties/atLeast/type",keyword:"type",
params:{type:"integer"},schema:v.properties.selection.properties.atLeast.type,parentSchema:v.properties.selection.properties.atLeast,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){let a={instancePath:i+"/selection/atLeast",schemaPath:"#/properties/selection/properties/atLeast/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:v.
properties.selection.properties.atLeast,data:n};e===null?e=[a]:e.push(a),s++}}if(r.of!==void 0){let n=r.of;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/selection/o\
f",schemaPath:"#/properties/selection/properties/of/type",keyword:"type",params:{type:"integer"},schema:v.properties.selection.properties.of.type,parentSchema:v.properties.selection.properties.of,data:n};
e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let a={instancePath:i+"/selection/of",schemaPath:"#/properties/selection/properties/of/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:v.properties.selection.properties.of,data:n};e===null?e=[a]:e.push(a),s++}}}else{let n={instancePath:i+"/selection",schemaPath:"#/properties/selection/ty\
pe",keyword:"type",params:{type:"object"},schema:v.properties.selection.type,parentSchema:v.properties.selection,data:r};e===null?e=[n]:e.push(n),s++}}if(t.remove!==void 0){let r=t.remove;if(Array.isArray(
r)){let n=r.length;for(let p=0;p<n;p++)Y(r[p],{instancePath:i+"/remove/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);let a=r.
length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/remove",schemaPath:"#/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:v.
properties.remove,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"array"},schema:v.properties.remove.
type,parentSchema:v.properties.remove,data:r};e===null?e=[n]:e.push(n),s++}}if(t.domains!==void 0){let r=t.domains;if(Array.isArray(r)){if(r.length<1){let a={instancePath:i+"/domains",schemaPath:"#/pr\
operties/domains/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.domains,data:r};e===null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.id===void 0){let p={instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/required",keyword:"required",params:{missingProperty:"id"},schema:v.properties.
domains.items.required,parentSchema:v.properties.domains.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="id"||p==="title"||p==="weight"||p==="appliesTo"||p==="requirements")){let l={
instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:v.properties.domains.items,
data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==void 0&&(Y(o.id,{instancePath:i+"/domains/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),
s=e.length)),o.title!==void 0&&(K(o.title,{instancePath:i+"/domains/"+a+"/title",parentData:o,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
o.weight!==void 0){let p=o.weight;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){let l={instancePath:i+"/domains/"+a+"/weight",schemaPath:"#/properties/domains/items/properties/weight/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:v.properties.domains.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/domains/"+a+"/weight",schemaPath:"#/properties/domains/items/properties/weight/type",keyword:"type",params:{type:"number"},schema:v.properties.domains.items.properties.weight.type,parentSchema:v.properties.
domains.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}if(o.appliesTo!==void 0&&(De(o.appliesTo,{instancePath:i+"/domains/"+a+"/appliesTo",parentData:o,parentDataProperty:"appliesTo",rootData:c,
dynamicAnchors:d})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),o.requirements!==void 0){let p=o.requirements;if(Array.isArray(p)){if(p.length<1){let u={instancePath:i+"/domains/"+a+"/requi\
rements",schemaPath:"#/properties/domains/items/properties/requirements/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.domains.items.properties.requirements,data:p};e===
null?e=[u]:e.push(u),s++}let l=p.length;for(let u=0;u<l;u++){let g=p[u];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.id===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"\
#/properties/domains/items/properties/requirements/items/required",keyword:"required",params:{missingProperty:"id"},schema:v.properties.domains.items.properties.requirements.items.required,parentSchema:v.
properties.domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}for(let f in g)if(!ue.call(v.properties.domains.items.properties.requirements.items.properties,f)){let y={instancePath:i+
"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/domains/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.
properties.domains.items.properties.requirements.items,data:g};e===null?e=[y]:e.push(y),s++}if(g.id!==void 0&&(Y(g.id,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/id",parentData:g,parentDataProperty:"\
id",rootData:c,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),g.title!==void 0&&(K(g.title,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/title",parentData:g,parentDataProperty:"\
title",rootData:c,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),g.statement!==void 0&&(Ne(g.statement,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/statement",parentData:g,
parentDataProperty:"statement",rootData:c,dynamicAnchors:d})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),g.guidance!==void 0&&(Ne(g.guidance,{instancePath:i+"/domains/"+a+"/requirements/"+
u+"/guidance",parentData:g,parentDataProperty:"guidance",rootData:c,dynamicAnchors:d})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),g.criticality!==void 0){let f=g.criticality;if(typeof f!=
"string"){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/criticality",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/criticality/type",keyword:"type",params:{
type:"string"},schema:v.properties.domains.items.properties.requirements.items.properties.criticality.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.criticality,
data:f};e===null?e=[y]:e.push(y),s++}if(!(f==="major"||f==="minor"||f==="improvement")){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/criticality",schemaPath:"#/properties/domains/items/pro\
perties/requirements/items/properties/criticality/enum",keyword:"enum",params:{allowedValues:v.properties.domains.items.properties.requirements.items.properties.criticality.enum},schema:v.properties.domains.
items.properties.requirements.items.properties.criticality.enum,parentSchema:v.properties.domains.items.properties.requirements.items.properties.criticality,data:f};e===null?e=[y]:e.push(y),s++}}if(g.
placeholder!==void 0){let f=g.placeholder;if(typeof f!="boolean"){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/placeholder",schemaPath:"#/properties/domains/items/properties/requirements/i\
tems/properties/placeholder/type",keyword:"type",params:{type:"boolean"},schema:v.properties.domains.items.properties.requirements.items.properties.placeholder.type,parentSchema:v.properties.domains.items.
properties.requirements.items.properties.placeholder,data:f};e===null?e=[y]:e.push(y),s++}}if(g.appliesTo!==void 0&&(De(g.appliesTo,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/appliesTo",parentData:g,
parentDataProperty:"appliesTo",rootData:c,dynamicAnchors:d})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),g.mapsTo!==void 0){let f=g.mapsTo;if(Array.isArray(f)){let y=f.length;for(let N=0;N<
y;N++)tr(f[N],{instancePath:i+"/domains/"+a+"/requirements/"+u+"/mapsTo/"+N,parentData:f,parentDataProperty:N,rootData:c,dynamicAnchors:d})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);let x=f.
length,b;if(x>1){e:for(;x--;)for(b=x;b--;)if(me(f[x],f[b])){let N={instancePath:i+"/domains/"+a+"/requirements/"+u+"/mapsTo",schemaPath:"#/properties/domains/items/properties/requirements/items/proper\
ties/mapsTo/uniqueItems",keyword:"uniqueItems",params:{i:x,j:b},schema:!0,parentSchema:v.properties.domains.items.properties.requirements.items.properties.mapsTo,data:f};e===null?e=[N]:e.push(N),s++;break e}}}else{
let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/mapsTo",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/mapsTo/type",keyword:"type",params:{type:"array"},schema:v.
properties.domains.items.properties.requirements.items.properties.mapsTo.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.mapsTo,data:f};e===null?e=[y]:e.push(y),s++}}
if(g.expects!==void 0){let f=g.expects;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects",schemaPath:"#/properti\
es/domains/items/properties/requirements/items/properties/expects/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:v.properties.domains.items.properties.requirements.items.
properties.expects,data:f};e===null?e=[y]:e.push(y),s++}for(let y in f)if(!(y==="commitment"||y==="evidence"||y==="indicators"||y==="survey"||y==="anyOf")){let x={instancePath:i+"/domains/"+a+"/requir\
ements/"+u+"/expects",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects,data:f};e===null?e=[x]:e.push(x),s++}if(f.commitment!==void 0){let y=f.commitment;if(typeof y!="boolean"){let x={
instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/commitment",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/commitment/type",keyword:"type",
params:{type:"boolean"},schema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.commitment.type,parentSchema:v.properties.domains.items.properties.requirements.items.
properties.expects.properties.commitment,data:y};e===null?e=[x]:e.push(x),s++}}if(f.evidence!==void 0){let y=f.evidence;if(Array.isArray(y)){let x=y.length;for(let b=0;b<x;b++)Ae(y[b],{instancePath:i+
"/domains/"+a+"/requirements/"+u+"/expects/evidence/"+b,parentData:y,parentDataProperty:b,rootData:c,dynamicAnchors:d})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)}else{let x={instancePath:i+
"/domains/"+a+"/requirements/"+u+"/expects/evidence",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/evidence/type",keyword:"type",params:{type:"arra\
y"},schema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.evidence.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.
properties.evidence,data:y};e===null?e=[x]:e.push(x),s++}}if(f.indicators!==void 0){let y=f.indicators;if(Array.isArray(y)){let x=y.length;for(let b=0;b<x;b++)je(y[b],{instancePath:i+"/domains/"+a+"/r\
equirements/"+u+"/expects/indicators/"+b,parentData:y,parentDataProperty:b,rootData:c,dynamicAnchors:d})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)}else{let x={instancePath:i+"/domains/"+a+
"/requirements/"+u+"/expects/indicators",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/indicators/type",keyword:"type",params:{type:"array"},schema:v.
properties.domains.items.properties.requirements.items.properties.expects.properties.indicators.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.
indicators,data:y};e===null?e=[x]:e.push(x),s++}}if(f.survey!==void 0&&(Ee(f.survey,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/survey",parentData:f,parentDataProperty:"survey",rootData:c,
dynamicAnchors:d})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),f.anyOf!==void 0){let y=f.anyOf;if(Array.isArray(y)){if(y.length<2){let b={instancePath:i+"/domains/"+a+"/requirements/"+u+"/\
expects/anyOf",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:v.properties.
domains.items.properties.requirements.items.properties.expects.properties.anyOf,data:y};e===null?e=[b]:e.push(b),s++}let x=y.length;for(let b=0;b<x;b++){let N=y[b];if(N&&typeof N=="object"&&!Array.isArray(
N)){if(Object.keys(N).length<1){let E={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/prope\
rties/anyOf/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items,data:N};
e===null?e=[E]:e.push(E),s++}for(let E in N)if(!(E==="evidence"||E==="indicators"||E==="survey")){let Z={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/do\
mains/items/properties/requirements/items/properties/expects/properties/anyOf/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},schema:!1,parentSchema:v.properties.
domains.items.properties.requirements.items.properties.expects.properties.anyOf.items,data:N};e===null?e=[Z]:e.push(Z),s++}if(N.evidence!==void 0){let E=N.evidence;if(Array.isArray(E)){let Z=E.length;
for(let _=0;_<Z;_++)Ae(E[_],{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/evidence/"+_,parentData:E,parentDataProperty:_,rootData:c,dynamicAnchors:d})||(e=e===null?Ae.errors:e.
concat(Ae.errors),s=e.length)}else{let Z={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/evidence",schemaPath:"#/properties/domains/items/properties/requirements/items/propertie\
s/expects/properties/anyOf/items/properties/evidence/type",keyword:"type",params:{type:"array"},schema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items.
properties.evidence.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items.properties.evidence,data:E};e===null?e=[Z]:e.push(Z),s++}}if(N.
indicators!==void 0){let E=N.indicators;if(Array.isArray(E)){let Z=E.length;for(let _=0;_<Z;_++)je(E[_],{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/indicators/"+_,parentData:E,
parentDataProperty:_,rootData:c,dynamicAnchors:d})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)}else{let Z={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/indicators",
schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/items/properties/indicators/type",keyword:"type",params:{type:"array"},schema:v.properties.domains.
items.properties.requirements.items.properties.expects.properties.anyOf.items.properties.indicators.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.
anyOf.items.properties.indicators,data:E};e===null?e=[Z]:e.push(Z),s++}}N.survey!==void 0&&(Ee(N.survey,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/survey",parentData:N,parentDataProperty:"\
survey",rootData:c,dynamicAnchors:d})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length))}else{let E={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/d\
omains/items/properties/requirements/items/properties/expects/properties/anyOf/items/type",keyword:"type",params:{type:"object"},schema:v.properties.domains.items.properties.requirements.items.properties.
expects.properties.anyOf.items.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items,data:N};e===null?e=[E]:e.push(E),s++}}}else{let x={instancePath:i+
"/domains/"+a+"/requirements/"+u+"/expects/anyOf",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/type",keyword:"type",params:{type:"array"},schema:v.
properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.type,parentSchema:v.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf,
data:y};e===null?e=[x]:e.push(x),s++}}}else{let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/ty\
pe",keyword:"type",params:{type:"object"},schema:v.properties.domains.items.properties.requirements.items.properties.expects.type,parentSchema:v.properties.domains.items.properties.requirements.items.
properties.expects,data:f};e===null?e=[y]:e.push(y),s++}}}else{let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/domains/items/properties/requirements/items/type",keyword:"\
type",params:{type:"object"},schema:v.properties.domains.items.properties.requirements.items.type,parentSchema:v.properties.domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),
s++}}}else{let l={instancePath:i+"/domains/"+a+"/requirements",schemaPath:"#/properties/domains/items/properties/requirements/type",keyword:"type",params:{type:"array"},schema:v.properties.domains.items.
properties.requirements.type,parentSchema:v.properties.domains.items.properties.requirements,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/domains/"+a,schemaPath:"#/properties/do\
mains/items/type",keyword:"type",params:{type:"object"},schema:v.properties.domains.items.type,parentSchema:v.properties.domains.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+
"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type:"array"},schema:v.properties.domains.type,parentSchema:v.properties.domains,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.type,parentSchema:v,data:t};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}ur.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Rr=fr,h={$schema:"https://json-schema.org/draft/2020-12/schema",title:"ReferentialFile",description:`Référentiel : domaines, exigences, et la preuve que chaque exigence attend. Av\
ec extends, seulement ce qui change dans un autre référentiel.

EN: Referential: domains, requirements, and the proof that each requirement expects. With extends, only what changes in another referential.`,type:"object",properties:{id:{$ref:"common.schema.json#/$d\
efs/id"},extends:{description:`Identifiant du référentiel que celui-ci amende : tout ce qui n’est pas écrit ici en est repris.

EN: Id of the referential that this one amends: whatever is not written here is taken from it.`,$ref:"common.schema.json#/$defs/id"},version:{description:`Version du référentiel, entre guillemets : "2\
026.1".

EN: Version of the referential, in quotes: "2026.1".`,$ref:"common.schema.json#/$defs/shortLine"},title:{description:`Nom du référentiel.

EN: Name of the referential.`,$ref:"common.schema.json#/$defs/shortText"},publisher:{description:`Qui publie le référentiel.

EN: Who publishes the referential.`,$ref:"common.schema.json#/$defs/shortLine"},official:{description:`Vrai si le texte est celui de l’organisme qui délivre le label. « Référentiel non officiel » est \
imprimé partout sinon.

EN: True when the text is that of the body that awards the label. Otherwise “unofficial referential” is printed everywhere.`,type:"boolean"},language:{$ref:"common.schema.json#/$defs/language"},scale:{
description:`Échelle de l’auto-évaluation, du plus bas au plus haut niveau.

EN: Scale of the self-assessment, from the lowest to the highest level.`,type:"array",minItems:2,items:{title:"ScaleLevel",description:`Un niveau de l’échelle.

EN: A level of the scale.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom du niveau.

EN: Name of the level.`,$ref:"common.schema.json#/$defs/shortText"},points:{description:`Points du niveau, de 0 à 100 ; à intervalles égaux de 0 à 100 si aucun niveau n’en donne.

EN: Points of the level, from 0 to 100; evenly spaced from 0 to 100 when no level gives any.`,type:"number",minimum:0,maximum:100}},required:["id","title"],additionalProperties:!1}},axes:{description:`\
Axes de la notation : chaque exigence est notée sur chacun, avec l’échelle. Sans axes, une seule note par exigence.

EN: Axes of the rating: each requirement is rated on each of them, on the scale. Without axes, one rating per requirement.`,type:"array",minItems:2,items:{title:"RatingAxis",description:`Un axe de not\
ation.

EN: An axis of the rating.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom de l’axe.

EN: Name of the axis.`,$ref:"common.schema.json#/$defs/shortText"},weight:{description:`Poids de l’axe dans la note ; 1 par défaut.

EN: Weight of the axis in the mark; 1 by default.`,type:"number",exclusiveMinimum:0}},required:["id","title"],additionalProperties:!1}},selection:{title:"Selection",description:`Nombre d’exigences par\
mi lesquelles l’organisme choisit : au moins atLeast sur of. Une exigence est choisie quand un engagement en vigueur y répond.

EN: How many requirements the organisation chooses among: at least atLeast of of. A requirement is chosen when a commitment in force answers it.`,type:"object",properties:{atLeast:{description:`Nombre\
 d’exigences à choisir au moins.

EN: How many requirements must be chosen at least.`,type:"integer",minimum:1},of:{description:`Nombre d’exigences proposées : toutes celles du référentiel.

EN: How many requirements are offered: all those of the referential.`,type:"integer",minimum:1}},required:["atLeast","of"],additionalProperties:!1},remove:{description:`Avec extends : identifiants des\
 domaines et des exigences que l’on ne reprend pas.

EN: With extends: ids of the domains and requirements that are left out.`,type:"array",items:{$ref:"common.schema.json#/$defs/id"},uniqueItems:!0},domains:{description:`Domaines du référentiel, dans l\
’ordre de lecture. Avec extends : ceux qui changent, par leur identifiant, et ceux qui s’ajoutent.

EN: Domains of the referential, in reading order. With extends: those that change, by their ids, and those that are added.`,type:"array",minItems:1,items:{title:"DomainFile",description:`Un domaine.

EN: A domain.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Nom du domaine.

EN: Name of the domain.`,$ref:"common.schema.json#/$defs/shortText"},weight:{description:`Poids du domaine dans le score d’ensemble ; 1 par défaut.

EN: Weight of the domain in the overall score; 1 by default.`,type:"number",exclusiveMinimum:0},appliesTo:{$ref:"common.schema.json#/$defs/applicability"},requirements:{description:`Exigences du domai\
ne.

EN: Requirements of the domain.`,type:"array",minItems:1,items:{title:"RequirementFile",description:`Une exigence.

EN: A requirement.`,type:"object",properties:{id:{$ref:"common.schema.json#/$defs/id"},title:{description:`Intitulé court de l’exigence.

EN: Short title of the requirement.`,$ref:"common.schema.json#/$defs/shortText"},statement:{description:`Ce que l’exigence demande.

EN: What the requirement asks.`,$ref:"common.schema.json#/$defs/text"},guidance:{description:`Conseil : comment y répondre et le prouver.

EN: Advice: how to answer it and prove it.`,$ref:"common.schema.json#/$defs/text"},criticality:{description:`Criticité : major (majeure), minor (mineure), improvement (progrès).

EN: Criticality: major, minor, improvement.`,type:"string",enum:["major","minor","improvement"]},placeholder:{description:`Vrai tant que l’intitulé n’est pas connu : « referential check » rappelle de \
le compléter.

EN: True as long as the title is not known: “referential check” reminds you to complete it.`,type:"boolean"},appliesTo:{$ref:"common.schema.json#/$defs/applicability"},mapsTo:{description:`Exigenc\
es d’autres référentiels auxquelles répond aussi tout ce qui répond à celle-ci : « iso26000/CONS-4 ».

EN: Requirements of other referentials that whatever answers this one answers too: “iso26000/CONS-4”.`,type:"array",items:{$ref:"common.schema.json#/$defs/requirementReference"},uniqueItems:!0},expects:{
title:"Expectation",description:`La preuve attendue. Toutes les attentes doivent être satisfaites.

EN: The proof expected. Every expectation must be met.`,type:"object",properties:{commitment:{description:`Faux si l’absence d’engagement en vigueur n’est pas un écart ; vrai par défaut.

EN: False when having no commitment in force is no gap; true by default.`,type:"boolean"},evidence:{description:`Pièces attendues.

EN: Pieces expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/evidenceExpectation"}},indicators:{description:`Indicateurs attendus.

EN: Indicators expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/indicatorExpectation"}},survey:{$ref:"common.schema.json#/$defs/surveyExpectation"},anyOf:{description:`Preuves de rechang\
e : il suffit que l’une d’elles soit satisfaite en entier, en plus du reste.

EN: Alternative proofs: one of them met in full is enough, besides the rest.`,type:"array",minItems:2,items:{title:"Alternative",description:`Une preuve possible : tout ce qu’elle demande doit être sa\
tisfait.

EN: One possible proof: all that it asks must be met.`,type:"object",properties:{evidence:{description:`Pièces attendues.

EN: Pieces expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/evidenceExpectation"}},indicators:{description:`Indicateurs attendus.

EN: Indicators expected.`,type:"array",items:{$ref:"common.schema.json#/$defs/indicatorExpectation"}},survey:{$ref:"common.schema.json#/$defs/surveyExpectation"}},minProperties:1,additionalProperties:!1}}},
minProperties:1,additionalProperties:!1}},required:["id","title","statement","criticality","expects"],additionalProperties:!1}}},required:["id","title","requirements"],additionalProperties:!1}}},required:[
"id","version","title","publisher","official","language","domains"],additionalProperties:!1};function R(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,
s=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Re.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},schema:G.type,parentSchema:G,data:t};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\S"},schema:"\\S",parentSchema:O,data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};
e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){
let e=null,s=0,m=Q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:j.type},schema:j.type,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"){if(L(t)>300){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"m\
axLength",params:{limit:300},schema:300,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\
\\S",parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fr===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fr"},schema:j.required,parentSchema:j,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="fr"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},schema:!1,parentSchema:j,data:t};e===null?e=[n]:e.push(n),s++}if(t.fr!==void 0){let r=t.fr;if(typeof r=="string"){if(L(r)>300){let n={instancePath:i+"/fr",schemaPath:"\
#/properties/fr/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/fr",schemaPath:"#/\
properties/fr/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/fr",schemaPath:"#/propertie\
s/fr/type",keyword:"type",params:{type:"string"},schema:j.properties.fr.type,parentSchema:j.properties.fr,data:r};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(L(
r)>300){let n={instancePath:i+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit:300},schema:300,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(
r)){let n={instancePath:i+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},schema:j.properties.en.type,parentSchema:j.properties.en,data:r};e===null?e=[n]:e.push(n),s++}}}return Q.errors=
e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function sr(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=sr.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:ne.type,parentSchema:ne,data:t};
e===null?e=[r]:e.push(r),s++}if(!(t==="fr"||t==="en")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ne.enum},schema:ne.enum,parentSchema:ne,data:t};e===null?e=[r]:e.push(
r),s++}return sr.errors=e,s===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Ie.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let r={instancePath:i,schemaPath:"#/minProperties",
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:T,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="rentalDwellings"||r==="homesSoldPerYear")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:T,data:t};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(Array.
isArray(r)){if(r.length<1){let p={instancePath:i+"/kind",schemaPath:"#/properties/kind/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.properties.kind,data:r};e===null?e=[p]:e.push(
p),s++}let n=r.length;for(let p=0;p<n;p++){let l=r[p];if(typeof l!="string"){let u={instancePath:i+"/kind/"+p,schemaPath:"#/properties/kind/items/type",keyword:"type",params:{type:"string"},schema:T.properties.
kind.items.type,parentSchema:T.properties.kind.items,data:l};e===null?e=[u]:e.push(u),s++}if(!(l==="coopHlm"||l==="esh"||l==="oph"||l==="other")){let u={instancePath:i+"/kind/"+p,schemaPath:"#/propert\
ies/kind/items/enum",keyword:"enum",params:{allowedValues:T.properties.kind.items.enum},schema:T.properties.kind.items.enum,parentSchema:T.properties.kind.items,data:l};e===null?e=[u]:e.push(u),s++}}let a=r.
length,o;if(a>1){let p={};for(;a--;){let l=r[a];if(typeof l=="string"){if(typeof p[l]=="number"){o=p[l];let u={instancePath:i+"/kind",schemaPath:"#/properties/kind/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:o},schema:!0,parentSchema:T.properties.kind,data:r};e===null?e=[u]:e.push(u),s++;break}p[l]=a}}}}else{let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"\
array"},schema:T.properties.kind.type,parentSchema:T.properties.kind,data:r};e===null?e=[n]:e.push(n),s++}}t.rentalDwellings!==void 0&&(ie(t.rentalDwellings,{instancePath:i+"/rentalDwellings",parentData:t,
parentDataProperty:"rentalDwellings",rootData:c,dynamicAnchors:d})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),t.homesSoldPerYear!==void 0&&(ie(t.homesSoldPerYear,{instancePath:i+"/homesSo\
ldPerYear",parentData:t,parentDataProperty:"homesSoldPerYear",rootData:c,dynamicAnchors:d})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:T.type,parentSchema:T,data:t};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"&&!(t&&typeof t==
"object"&&!Array.isArray(t))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:I.type},schema:I.type,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"){if(L(
t)>2e4){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}if(!z.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fr===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fr"},schema:I.required,parentSchema:I,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="fr"||r==="en")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:I,data:t};e===null?e=[n]:e.push(n),s++}if(t.fr!==void 0){let r=t.fr;if(typeof r==
"string"){if(L(r)>2e4){let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),
s++}if(!z.test(r)){let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:i+"/fr",schemaPath:"#/properties/fr/type",keyword:"type",params:{type:"string"},schema:I.properties.fr.type,parentSchema:I.properties.fr,data:r};e===null?e=[n]:e.push(n),
s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(L(r)>2e4){let n={instancePath:i+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit:2e4},schema:2e4,parentSchema:I.
properties.en,data:r};e===null?e=[n]:e.push(n),s++}if(!z.test(r)){let n={instancePath:i+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:I.
properties.en,data:r};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},schema:I.properties.en.type,parentSchema:I.
properties.en,data:r};e===null?e=[n]:e.push(n),s++}}}return Le.errors=e,s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ir(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ir.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof t=="string"){if(!Te.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^([A-Za-z0-9][A-Za-z0-9._-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:J,
data:t};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},schema:J.type,parentSchema:J,data:t};e===null?e=[r]:e.push(r),s++}return ir.errors=
e,s===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=ze.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="kind"||r==="what"||r==="count"||r==="within")){let n={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:ce,data:t};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0&&(pe(t.kind,{instancePath:i+"/kind",
parentData:t,parentDataProperty:"kind",rootData:c,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),t.what!==void 0&&(oe(t.what,{instancePath:i+"/what",parentData:t,parentDataProperty:"\
what",rootData:c,dynamicAnchors:d})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:ce.properties.count.type,parentSchema:ce.properties.count,data:r};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ce.properties.count,
data:r};e===null?e=[n]:e.push(n),s++}}t.within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:t};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}ze.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:i="",parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Oe.evaluated;if(m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="what"||r==="count"||r==="within"||r==="onTarget"||r==="unit")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:X,data:t};e===null?e=[n]:e.push(n),s++}if(t.what!==void 0&&(oe(t.what,{instancePath:i+"/what",
parentData:t,parentDataProperty:"what",rootData:c,dynamicAnchors:d})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:X.properties.count.type,parentSchema:X.properties.count,data:r};e===null?
e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:X.properties.count,data:r};e===null?e=[n]:e.push(n),s++}}if(t.within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.onTarget!==void 0){let r=t.onTarget;if(typeof r!="boolean"){let n={instancePath:i+"/onTarget",schemaPath:"#/properties/onTarget/type",keyword:"ty\
pe",params:{type:"boolean"},schema:X.properties.onTarget.type,parentSchema:X.properties.onTarget,data:r};e===null?e=[n]:e.push(n),s++}}t.unit!==void 0&&(Fe(t.unit,{instancePath:i+"/unit",parentData:t,
parentDataProperty:"unit",rootData:c,dynamicAnchors:d})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.
type,parentSchema:X,data:t};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(t,{instancePath:i="",parentData:k,parentDataProperty:q,
rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.within===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"within"},schema:U.required,parentSchema:U,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="within"||
r==="audience")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:U,data:t};e===null?e=[n]:e.push(n),s++}if(t.
within!==void 0&&(F(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"within",rootData:c,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.audience!==void 0){
let r=t.audience;if(typeof r!="string"){let n={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},schema:U.properties.audience.type,parentSchema:U.
properties.audience,data:r};e===null?e=[n]:e.push(n),s++}if(!(r==="tenants"||r==="buyers"||r==="employees")){let n={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{
allowedValues:U.properties.audience.enum},schema:U.properties.audience.enum,parentSchema:U.properties.audience,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:U.type,parentSchema:U,data:t};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(t,{instancePath:i="",
parentData:k,parentDataProperty:q,rootData:c=t,dynamicAnchors:d={}}={}){let e=null,s=0,m=fr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.
version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.title===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.publisher===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.official===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"official"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.language===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}if(t.domains===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domains"},schema:h.required,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!ue.call(h.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:h,data:t};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(R(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),t.extends!==void 0&&(R(t.extends,{instancePath:i+"/extends",parentData:t,
parentDataProperty:"extends",rootData:c,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),t.version!==void 0&&($e(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"\
version",rootData:c,dynamicAnchors:d})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),t.title!==void 0&&(Q(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:c,
dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),t.publisher!==void 0&&($e(t.publisher,{instancePath:i+"/publisher",parentData:t,parentDataProperty:"publisher",rootData:c,dynamicAnchors:d})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),t.official!==void 0){let r=t.official;if(typeof r!="boolean"){let n={instancePath:i+"/official",schemaPath:"#/properties/official/type",keyword:"\
type",params:{type:"boolean"},schema:h.properties.official.type,parentSchema:h.properties.official,data:r};e===null?e=[n]:e.push(n),s++}}if(t.language!==void 0&&(sr(t.language,{instancePath:i+"/langua\
ge",parentData:t,parentDataProperty:"language",rootData:c,dynamicAnchors:d})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),t.scale!==void 0){let r=t.scale;if(Array.isArray(r)){if(r.length<2){
let a={instancePath:i+"/scale",schemaPath:"#/properties/scale/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:h.properties.scale,data:r};e===null?e=[a]:e.push(a),s++}let n=r.length;
for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let p={instancePath:i+"/scale/"+a,schemaPath:"#/properties/scale/items/required",keyword:"required",params:{
missingProperty:"id"},schema:h.properties.scale.items.required,parentSchema:h.properties.scale.items,data:o};e===null?e=[p]:e.push(p),s++}if(o.title===void 0){let p={instancePath:i+"/scale/"+a,schemaPath:"\
#/properties/scale/items/required",keyword:"required",params:{missingProperty:"title"},schema:h.properties.scale.items.required,parentSchema:h.properties.scale.items,data:o};e===null?e=[p]:e.push(p),s++}
for(let p in o)if(!(p==="id"||p==="title"||p==="points")){let l={instancePath:i+"/scale/"+a,schemaPath:"#/properties/scale/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:h.properties.scale.items,data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==void 0&&(R(o.id,{instancePath:i+"/scale/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),o.title!==void 0&&(Q(o.title,{instancePath:i+"/scale/"+a+"/title",parentData:o,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?
Q.errors:e.concat(Q.errors),s=e.length)),o.points!==void 0){let p=o.points;if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let l={instancePath:i+"/scale/"+a+"/points",schemaPath:"#/properties/\
scale/items/properties/points/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:h.properties.scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}if(p<
0||isNaN(p)){let l={instancePath:i+"/scale/"+a+"/points",schemaPath:"#/properties/scale/items/properties/points/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:h.properties.
scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/scale/"+a+"/points",schemaPath:"#/properties/scale/items/properties/points/type",keyword:"type",params:{
type:"number"},schema:h.properties.scale.items.properties.points.type,parentSchema:h.properties.scale.items.properties.points,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/scale/"+
a,schemaPath:"#/properties/scale/items/type",keyword:"type",params:{type:"object"},schema:h.properties.scale.items.type,parentSchema:h.properties.scale.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type:"array"},schema:h.properties.scale.type,parentSchema:h.properties.scale,data:r};e===null?e=[n]:e.push(n),
s++}}if(t.axes!==void 0){let r=t.axes;if(Array.isArray(r)){if(r.length<2){let a={instancePath:i+"/axes",schemaPath:"#/properties/axes/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:h.
properties.axes,data:r};e===null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let p={instancePath:i+"/axes/"+a,schemaPath:"\
#/properties/axes/items/required",keyword:"required",params:{missingProperty:"id"},schema:h.properties.axes.items.required,parentSchema:h.properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}if(o.
title===void 0){let p={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/required",keyword:"required",params:{missingProperty:"title"},schema:h.properties.axes.items.required,parentSchema:h.
properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="id"||p==="title"||p==="weight")){let l={instancePath:i+"/axes/"+a,schemaPath:"#/properties/axes/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:h.properties.axes.items,data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==void 0&&(R(o.id,{instancePath:i+"/axe\
s/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),o.title!==void 0&&(Q(o.title,{instancePath:i+"/axes/"+a+"/title",parentData:o,
parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),o.weight!==void 0){let p=o.weight;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){
let l={instancePath:i+"/axes/"+a+"/weight",schemaPath:"#/properties/axes/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:h.properties.
axes.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/axes/"+a+"/weight",schemaPath:"#/properties/axes/items/properties/weight/type",keyword:"type",params:{type:"\
number"},schema:h.properties.axes.items.properties.weight.type,parentSchema:h.properties.axes.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/axes/"+a,schemaPath:"\
#/properties/axes/items/type",keyword:"type",params:{type:"object"},schema:h.properties.axes.items.type,parentSchema:h.properties.axes.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+
"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type:"array"},schema:h.properties.axes.type,parentSchema:h.properties.axes,data:r};e===null?e=[n]:e.push(n),s++}}if(t.selection!==void 0){
let r=t.selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.atLeast===void 0){let n={instancePath:i+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty:"\
atLeast"},schema:h.properties.selection.required,parentSchema:h.properties.selection,data:r};e===null?e=[n]:e.push(n),s++}if(r.of===void 0){let n={instancePath:i+"/selection",schemaPath:"#/properties/\
selection/required",keyword:"required",params:{missingProperty:"of"},schema:h.properties.selection.required,parentSchema:h.properties.selection,data:r};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n===
"atLeast"||n==="of")){let a={instancePath:i+"/selection",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:h.
properties.selection,data:r};e===null?e=[a]:e.push(a),s++}if(r.atLeast!==void 0){let n=r.atLeast;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/selection/atLeast",schemaPath:"\
#/properties/selection/properties/atLeast/type",keyword:"type",params:{type:"integer"},schema:h.properties.selection.properties.atLeast.type,parentSchema:h.properties.selection.properties.atLeast,data:n};
e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let a={instancePath:i+"/selection/atLeast",schemaPath:"#/properties/selection/properties/atLeast/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},schema:1,parentSchema:h.properties.selection.properties.atLeast,data:n};e===null?e=[a]:e.push(a),s++}}if(r.of!==void 0){let n=r.of;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/selection/of",schemaPath:"#/properties/selection/properties/of/type",keyword:"type",params:{type:"integer"},schema:h.properties.selection.properties.of.
type,parentSchema:h.properties.selection.properties.of,data:n};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let a={instancePath:i+"/selection/of",schemaPath:"#/pro\
perties/selection/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:h.properties.selection.properties.of,data:n};e===null?e=[a]:e.push(a),s++}}}else{let n={
instancePath:i+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"},schema:h.properties.selection.type,parentSchema:h.properties.selection,data:r};e===null?e=[n]:
e.push(n),s++}}if(t.remove!==void 0){let r=t.remove;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)R(r[p],{instancePath:i+"/remove/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:d})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length);let a=r.length,o;if(a>1){e:for(;a--;)for(o=a;o--;)if(me(r[a],r[o])){let p={instancePath:i+"/remove",schemaPath:"#/properties/remove/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:o},schema:!0,parentSchema:h.properties.remove,data:r};e===null?e=[p]:e.push(p),s++;break e}}}else{let n={instancePath:i+"/remove",schemaPath:"#/properties/remove/type",keyword:"\
type",params:{type:"array"},schema:h.properties.remove.type,parentSchema:h.properties.remove,data:r};e===null?e=[n]:e.push(n),s++}}if(t.domains!==void 0){let r=t.domains;if(Array.isArray(r)){if(r.length<
1){let a={instancePath:i+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:h.properties.domains,data:r};e===null?e=[a]:e.push(a),s++}let n=r.
length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let p={instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/required",keyword:"requ\
ired",params:{missingProperty:"id"},schema:h.properties.domains.items.required,parentSchema:h.properties.domains.items,data:o};e===null?e=[p]:e.push(p),s++}if(o.title===void 0){let p={instancePath:i+"\
/domains/"+a,schemaPath:"#/properties/domains/items/required",keyword:"required",params:{missingProperty:"title"},schema:h.properties.domains.items.required,parentSchema:h.properties.domains.items,data:o};
e===null?e=[p]:e.push(p),s++}if(o.requirements===void 0){let p={instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/required",keyword:"required",params:{missingProperty:"requirements"},
schema:h.properties.domains.items.required,parentSchema:h.properties.domains.items,data:o};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="id"||p==="title"||p==="weight"||p==="appliesTo"||p==="r\
equirements")){let l={instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:h.properties.
domains.items,data:o};e===null?e=[l]:e.push(l),s++}if(o.id!==void 0&&(R(o.id,{instancePath:i+"/domains/"+a+"/id",parentData:o,parentDataProperty:"id",rootData:c,dynamicAnchors:d})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),o.title!==void 0&&(Q(o.title,{instancePath:i+"/domains/"+a+"/title",parentData:o,parentDataProperty:"title",rootData:c,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),o.weight!==void 0){let p=o.weight;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){let l={instancePath:i+"/domains/"+a+"/weight",schemaPath:"#/properties/domains/items/pro\
perties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:h.properties.domains.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/domains/"+a+"/weight",schemaPath:"#/properties/domains/items/properties/weight/type",keyword:"type",params:{type:"number"},schema:h.properties.domains.items.properties.weight.type,
parentSchema:h.properties.domains.items.properties.weight,data:p};e===null?e=[l]:e.push(l),s++}}if(o.appliesTo!==void 0&&(Ie(o.appliesTo,{instancePath:i+"/domains/"+a+"/appliesTo",parentData:o,parentDataProperty:"\
appliesTo",rootData:c,dynamicAnchors:d})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),o.requirements!==void 0){let p=o.requirements;if(Array.isArray(p)){if(p.length<1){let u={instancePath:i+
"/domains/"+a+"/requirements",schemaPath:"#/properties/domains/items/properties/requirements/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:h.properties.domains.items.properties.requirements,
data:p};e===null?e=[u]:e.push(u),s++}let l=p.length;for(let u=0;u<l;u++){let g=p[u];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.id===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+
u,schemaPath:"#/properties/domains/items/properties/requirements/items/required",keyword:"required",params:{missingProperty:"id"},schema:h.properties.domains.items.properties.requirements.items.required,
parentSchema:h.properties.domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}if(g.title===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/pro\
perties/domains/items/properties/requirements/items/required",keyword:"required",params:{missingProperty:"title"},schema:h.properties.domains.items.properties.requirements.items.required,parentSchema:h.
properties.domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}if(g.statement===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/dom\
ains/items/properties/requirements/items/required",keyword:"required",params:{missingProperty:"statement"},schema:h.properties.domains.items.properties.requirements.items.required,parentSchema:h.properties.
domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}if(g.criticality===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/domains/item\
s/properties/requirements/items/required",keyword:"required",params:{missingProperty:"criticality"},schema:h.properties.domains.items.properties.requirements.items.required,parentSchema:h.properties.domains.
items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}if(g.expects===void 0){let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/domains/items/properties\
/requirements/items/required",keyword:"required",params:{missingProperty:"expects"},schema:h.properties.domains.items.properties.requirements.items.required,parentSchema:h.properties.domains.items.properties.
requirements.items,data:g};e===null?e=[f]:e.push(f),s++}for(let f in g)if(!ue.call(h.properties.domains.items.properties.requirements.items.properties,f)){let y={instancePath:i+"/domains/"+a+"/require\
ments/"+u,schemaPath:"#/properties/domains/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:h.properties.domains.
items.properties.requirements.items,data:g};e===null?e=[y]:e.push(y),s++}if(g.id!==void 0&&(R(g.id,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/id",parentData:g,parentDataProperty:"id",rootData:c,
dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),g.title!==void 0&&(Q(g.title,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/title",parentData:g,parentDataProperty:"title",
rootData:c,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),g.statement!==void 0&&(Le(g.statement,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/statement",parentData:g,parentDataProperty:"\
statement",rootData:c,dynamicAnchors:d})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),g.guidance!==void 0&&(Le(g.guidance,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/guidance",parentData:g,
parentDataProperty:"guidance",rootData:c,dynamicAnchors:d})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),g.criticality!==void 0){let f=g.criticality;if(typeof f!="string"){let y={instancePath:i+
"/domains/"+a+"/requirements/"+u+"/criticality",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/criticality/type",keyword:"type",params:{type:"string"},schema:h.properties.
domains.items.properties.requirements.items.properties.criticality.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.criticality,data:f};e===null?e=[y]:e.push(y),s++}
if(!(f==="major"||f==="minor"||f==="improvement")){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/criticality",schemaPath:"#/properties/domains/items/properties/requirements/items/properties\
/criticality/enum",keyword:"enum",params:{allowedValues:h.properties.domains.items.properties.requirements.items.properties.criticality.enum},schema:h.properties.domains.items.properties.requirements.
items.properties.criticality.enum,parentSchema:h.properties.domains.items.properties.requirements.items.properties.criticality,data:f};e===null?e=[y]:e.push(y),s++}}if(g.placeholder!==void 0){let f=g.
placeholder;if(typeof f!="boolean"){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/placeholder",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/placeholder/ty\
pe",keyword:"type",params:{type:"boolean"},schema:h.properties.domains.items.properties.requirements.items.properties.placeholder.type,parentSchema:h.properties.domains.items.properties.requirements.items.
properties.placeholder,data:f};e===null?e=[y]:e.push(y),s++}}if(g.appliesTo!==void 0&&(Ie(g.appliesTo,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/appliesTo",parentData:g,parentDataProperty:"app\
liesTo",rootData:c,dynamicAnchors:d})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),g.mapsTo!==void 0){let f=g.mapsTo;if(Array.isArray(f)){let y=f.length;for(let N=0;N<y;N++)ir(f[N],{instancePath:i+
"/domains/"+a+"/requirements/"+u+"/mapsTo/"+N,parentData:f,parentDataProperty:N,rootData:c,dynamicAnchors:d})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length);let x=f.length,b;if(x>1){e:for(;x--;)
for(b=x;b--;)if(me(f[x],f[b])){let N={instancePath:i+"/domains/"+a+"/requirements/"+u+"/mapsTo",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/mapsTo/uniqueItems",keyword:"\
uniqueItems",params:{i:x,j:b},schema:!0,parentSchema:h.properties.domains.items.properties.requirements.items.properties.mapsTo,data:f};e===null?e=[N]:e.push(N),s++;break e}}}else{let y={instancePath:i+
"/domains/"+a+"/requirements/"+u+"/mapsTo",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/mapsTo/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.
items.properties.requirements.items.properties.mapsTo.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.mapsTo,data:f};e===null?e=[y]:e.push(y),s++}}if(g.expects!==
void 0){let f=g.expects;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects",schemaPath:"#/properties/domains/item\
s/properties/requirements/items/properties/expects/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects,
data:f};e===null?e=[y]:e.push(y),s++}for(let y in f)if(!(y==="commitment"||y==="evidence"||y==="indicators"||y==="survey"||y==="anyOf")){let x={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expect\
s",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:h.properties.
domains.items.properties.requirements.items.properties.expects,data:f};e===null?e=[x]:e.push(x),s++}if(f.commitment!==void 0){let y=f.commitment;if(typeof y!="boolean"){let x={instancePath:i+"/domains\
/"+a+"/requirements/"+u+"/expects/commitment",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/commitment/type",keyword:"type",params:{type:"boolean"},
schema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.commitment.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.
commitment,data:y};e===null?e=[x]:e.push(x),s++}}if(f.evidence!==void 0){let y=f.evidence;if(Array.isArray(y)){let x=y.length;for(let b=0;b<x;b++)ze(y[b],{instancePath:i+"/domains/"+a+"/requirements/"+
u+"/expects/evidence/"+b,parentData:y,parentDataProperty:b,rootData:c,dynamicAnchors:d})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{let x={instancePath:i+"/domains/"+a+"/requirements/"+
u+"/expects/evidence",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/evidence/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.
items.properties.requirements.items.properties.expects.properties.evidence.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.evidence,data:y};e===
null?e=[x]:e.push(x),s++}}if(f.indicators!==void 0){let y=f.indicators;if(Array.isArray(y)){let x=y.length;for(let b=0;b<x;b++)Oe(y[b],{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/indica\
tors/"+b,parentData:y,parentDataProperty:b,rootData:c,dynamicAnchors:d})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)}else{let x={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/in\
dicators",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/indicators/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.items.properties.
requirements.items.properties.expects.properties.indicators.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.indicators,data:y};e===null?e=[x]:e.
push(x),s++}}if(f.survey!==void 0&&(Me(f.survey,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/survey",parentData:f,parentDataProperty:"survey",rootData:c,dynamicAnchors:d})||(e=e===null?Me.
errors:e.concat(Me.errors),s=e.length)),f.anyOf!==void 0){let y=f.anyOf;if(Array.isArray(y)){if(y.length<2){let b={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf",schemaPath:"#/proper\
ties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:h.properties.domains.items.properties.requirements.
items.properties.expects.properties.anyOf,data:y};e===null?e=[b]:e.push(b),s++}let x=y.length;for(let b=0;b<x;b++){let N=y[b];if(N&&typeof N=="object"&&!Array.isArray(N)){if(Object.keys(N).length<1){let E={
instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/items/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items,data:N};e===null?e=[E]:e.push(E),s++}for(let E in N)
if(!(E==="evidence"||E==="indicators"||E==="survey")){let Z={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/domains/items/properties/requirements/items/pr\
operties/expects/properties/anyOf/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},schema:!1,parentSchema:h.properties.domains.items.properties.requirements.items.
properties.expects.properties.anyOf.items,data:N};e===null?e=[Z]:e.push(Z),s++}if(N.evidence!==void 0){let E=N.evidence;if(Array.isArray(E)){let Z=E.length;for(let _=0;_<Z;_++)ze(E[_],{instancePath:i+
"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/evidence/"+_,parentData:E,parentDataProperty:_,rootData:c,dynamicAnchors:d})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{let Z={instancePath:i+
"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/evidence",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/items/properties/evidence/type",
keyword:"type",params:{type:"array"},schema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items.properties.evidence.type,parentSchema:h.properties.domains.
items.properties.requirements.items.properties.expects.properties.anyOf.items.properties.evidence,data:E};e===null?e=[Z]:e.push(Z),s++}}if(N.indicators!==void 0){let E=N.indicators;if(Array.isArray(E)){
let Z=E.length;for(let _=0;_<Z;_++)Oe(E[_],{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/indicators/"+_,parentData:E,parentDataProperty:_,rootData:c,dynamicAnchors:d})||(e=e===
null?Oe.errors:e.concat(Oe.errors),s=e.length)}else{let Z={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/indicators",schemaPath:"#/properties/domains/items/properties/requireme\
nts/items/properties/expects/properties/anyOf/items/properties/indicators/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.items.properties.requirements.items.properties.expects.
properties.anyOf.items.properties.indicators.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items.properties.indicators,data:E};e===null?
e=[Z]:e.push(Z),s++}}N.survey!==void 0&&(Me(N.survey,{instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b+"/survey",parentData:N,parentDataProperty:"survey",rootData:c,dynamicAnchors:d})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length))}else{let E={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects/anyOf/"+b,schemaPath:"#/properties/domains/items/properties/requirements/it\
ems/properties/expects/properties/anyOf/items/type",keyword:"type",params:{type:"object"},schema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items.type,
parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf.items,data:N};e===null?e=[E]:e.push(E),s++}}}else{let x={instancePath:i+"/domains/"+a+"/requir\
ements/"+u+"/expects/anyOf",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/properties/anyOf/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.
items.properties.requirements.items.properties.expects.properties.anyOf.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects.properties.anyOf,data:y};e===null?
e=[x]:e.push(x),s++}}}else{let y={instancePath:i+"/domains/"+a+"/requirements/"+u+"/expects",schemaPath:"#/properties/domains/items/properties/requirements/items/properties/expects/type",keyword:"type",
params:{type:"object"},schema:h.properties.domains.items.properties.requirements.items.properties.expects.type,parentSchema:h.properties.domains.items.properties.requirements.items.properties.expects,
data:f};e===null?e=[y]:e.push(y),s++}}}else{let f={instancePath:i+"/domains/"+a+"/requirements/"+u,schemaPath:"#/properties/domains/items/properties/requirements/items/type",keyword:"type",params:{type:"\
object"},schema:h.properties.domains.items.properties.requirements.items.type,parentSchema:h.properties.domains.items.properties.requirements.items,data:g};e===null?e=[f]:e.push(f),s++}}}else{let l={instancePath:i+
"/domains/"+a+"/requirements",schemaPath:"#/properties/domains/items/properties/requirements/type",keyword:"type",params:{type:"array"},schema:h.properties.domains.items.properties.requirements.type,parentSchema:h.
properties.domains.items.properties.requirements,data:p};e===null?e=[l]:e.push(l),s++}}}else{let p={instancePath:i+"/domains/"+a,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type:"\
object"},schema:h.properties.domains.items.type,parentSchema:h.properties.domains.items,data:o};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/domains",schemaPath:"#/properties/domains/ty\
pe",keyword:"type",params:{type:"array"},schema:h.properties.domains.type,parentSchema:h.properties.domains,data:r};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:h.type,parentSchema:h,data:t};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export const judges: Readonly<Record<'settings' | 'commitment' | 'indicator' | 'evidence' | 'assessment' | 'amendment' | 'whole', Judge>> = { amendment: Yr, assessment: Zr, commitment: Mr, evidence: Tr, indicator: Fr, settings: Or, whole: Rr }
