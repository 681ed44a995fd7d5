namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in French.</summary>
internal static class FrenchSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        L'ascenseur est en panne depuis trois semaines et personne ne fait rien.
        J'habite ici depuis dix ans et je m'y plais beaucoup.
        Il y a toujours des ordures à côté des poubelles de l'immeuble.
        Le trottoir est abîmé, ma mère a peur d'y marcher.
        Le soir il fait trop noir sur le chemin derrière l'école.
        Nous voudrions une aire de jeux pour les petits enfants.
        C'est un quartier calme avec des gens sympathiques.
        Les voisins se saluent et s'entraident.
        Les voitures roulent beaucoup trop vite dans notre rue.
        Je ne me sens pas en sécurité quand je rentre seule la nuit.
        Plus de verdure et moins de voitures devant la maison.
        Le bus passe une fois par heure et pas du tout le dimanche.
        Mon logement est humide et il y a de la moisissure dans la chambre.
        Le loyer augmente chaque année mais rien n'est réparé.
        Les jeunes traînent devant les magasins et font du bruit.
        Un banc au bord de l'eau serait bien pour les personnes âgées.
        Je peux aider à servir le café à la maison de quartier.
        On ne trouve pas de place pour se garer quand on rentre tard.
        La commune ne nous écoute pas.
        Des crottes de chien sur l'herbe où jouent les enfants.
        Avant tout le monde se connaissait, maintenant je ne sais pas qui habite à côté.
        Le médecin ne prend plus de nouveaux patients.
        J'espère que les magasins vont rester et qu'on va construire des maisons.
        Réparez les lampadaires s'il vous plaît.
        La rue devrait être nettoyée plus souvent, surtout en automne.
        La vue sur les champs est magnifique.
        La drogue et les vols m'inquiètent.
        Laissez les habitants décider pour la place.
        Certaines personnes jettent leurs déchets par la fenêtre.
        Je n'ai de contact avec personne dans l'immeuble.
        Près de la gare et pourtant tranquille.
        Pouvez-vous mettre un ralentisseur près du passage piéton?
        La liste d'attente pour un appartement est bien trop longue.
        Ma fille peut aller à l'école en sécurité.
        Coupez les arbres car il n'y a plus de lumière.
        Le propriétaire ne rappelle jamais.
        Je peux lire des histoires aux enfants une heure par semaine.
        Problèmes de scooters, de musique forte et de pétards.
        Beau jardin, bons voisins, belle promenade le long de la rivière.
        Le pont est trop raide pour mon fauteuil roulant.
        Il n'y a pas grand-chose à faire pour les adolescents.
        Assez de commerces, tout est accessible à pied.
        Quand il pleut, toute la rue est inondée.
        J'ai peur que la maison de quartier ferme.
        Des souris à la cave et des pigeons sur le balcon.
        Ça sent les égouts devant la porte.
        Je sais coudre et je veux l'apprendre aux autres.
        Chaque samedi nous mangeons ensemble avec les voisins.
        Un endroit où l'on peut entrer pour discuter.
        Trop de maisons sont vendues à des investisseurs.
        Les gens sont gentils mais c'est difficile de se faire des amis.
        Il faudrait des cours de langue près d'ici.
        Ce qui m'inquiète le plus, c'est que tout est cher.
        Le chauffage ne marche pas et les fenêtres sont vieilles.
        Je veux rester parce que ma famille habite tout près.
        Rien ne marche et tout le monde s'en fiche.
        Bonnes écoles, air pur et un grand parc.
        On m'a volé mon vélo dans la cave.
        Plus de police dans la rue nous aiderait.
        J'aimerais mieux connaître mes voisins.
        """;
}
