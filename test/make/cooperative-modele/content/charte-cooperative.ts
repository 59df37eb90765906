import { textFile, type ContentFile } from '../content-file.ts'

/** The shipped charter as the co-operative amended it: what a newcomer learns to amend a referential from. */
export const charteCooperative: readonly ContentFile[] = [
  textFile(
    'referentials/charte-cooperative.yaml',
    `
# La charte des Coop'Hlm, telle que la coopérative l'a faite sienne.
#
# Un référentiel livré ne se copie pas : il s'amende. « extends » nomme celui dont on part ; ce fichier n'écrit que ce qui
# change, s'ajoute ou s'en va, et tout le reste continue de venir de l'outil, mises à jour comprises.
#
# Le fichier garde ici l'identifiant de la charte livrée : il prend donc sa place partout où « coop-charter » est cité, et
# les correspondances des autres référentiels y mènent encore. C'est par elles que presque toute la charte est prouvée :
# qui répond à D5-01 répond à SER-2, qui répond à D9-02 répond à DEM-2. Trois exigences seulement se citent dans un
# engagement, faute d'exigence qui y mène ou parce qu'un engagement y répond mieux : DEM-1, TRA-1 et PRX-3.
# « coopqual referential show coop-charter » montre la charte entière ; le dossier d'audit dit ce qui en a été changé.
id: coop-charter
extends: coop-charter
# La version de la coopérative ; le dossier d'audit dit aussi laquelle elle amende.
version: "2025-12"
title: Notre charte des Coop'Hlm
publisher: Coopérative Habitat des Deux Vallées
# Pas de « official » : amendé, un texte n'est plus celui de son auteur, et l'outil le tient pour non officiel.

# Ce qui n'est pas repris, domaines ou exigences. Les comptes et la relève sont l'affaire du commissaire aux comptes et de la
# révision coopérative : le conseil d'administration n'a pas voulu les faire juger une troisième fois ici.
remove: [PER-2]

domains:
  # Un domaine se retrouve par son identifiant et garde ce qui n'est pas récrit : son titre, son poids, ses exigences.
  - id: TRA
    requirements:
      # Une exigence changée. Seules les clés écrites la changent : son titre reste celui de la charte livrée. Le conseil
      # l'a voulue plus stricte, à la demande d'une administratrice élue par les locataires.
      - id: TRA-1
        statement: >-
          Deux fois par an, la coopérative affiche dans chaque hall et publie sur son site les résultats de ses
          engagements, bons ou mauvais, et ce qu'elle en fait.
        criticality: major
        # « expects » se récrit en entier : ce qui n'y est pas repris disparaît.
        expects:
          commitment: true
          evidence:
            - { kind: communication, count: 2, within: P12M, what: deux affiches ou pages de résultats }
  - id: PRX
    requirements:
      # Une exigence ajoutée, dont l'identifiant n'existe pas dans la charte livrée. Elle s'écrit donc en entier.
      - id: PRX-3
        title: Réunion au pied de l'immeuble
        statement: >-
          Chaque année, les habitants d'au moins six résidences sont réunis au pied de leur immeuble, avec le gardien et
          une personne qui peut décider. Ce qui a été dit et décidé est affiché.
        guidance: >-
          Un relevé d'une page suffit : ce qui a été dit, ce qui est décidé, pour quand. Aucun nom d'habitant.
        criticality: minor
        # « appliesTo » dit pour qui l'exigence est faite : qui n'a pas de logements locatifs en est dispensé d'office, sans
        # rien écrire dans coopqual.yaml.
        appliesTo: { rentalDwellings: { min: 1 } }
        # « mapsTo » dit à quoi répond aussi tout ce qui répond à PRX-3 : engagements, pièces et indicateurs. L'engagement
        # « participation-directe » ne cite donc pas D9-05. On ne fait qu'un pas : ce à quoi D9-05 mène n'est pas suivi.
        mapsTo: [qualihlm-style/D9-05]
        expects:
          commitment: true
          # « anyOf » : une seule de ces preuves suffit, mais entière.
          anyOf:
            - evidence:
                - { kind: minutes, count: 6, within: P12M, what: six relevés de réunions au pied d'immeubles différents }
            - evidence:
                - { kind: report, within: P12M, what: le bilan annuel de ces réunions par résidence }
`,
  ),
]
