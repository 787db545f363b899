namespace FactTracker.Reading;

/// <summary>French function words, and words whose role in a sentence the grammar needs.</summary>
internal static class FrenchFunctionWords
{
    public static void AddTo(LexiconBuilder words) => words
        .Words("un une", WordUse.Article | WordUse.Function)
        .Words("le la les l' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes", WordUse.Definite | WordUse.Function)
        .Words("des du", WordUse.Of | WordUse.Definite | WordUse.Function)
        .Words("de d'", WordUse.Of | WordUse.Function)
        .Words("et &", WordUse.And | WordUse.Function)
        .Words("à en au aux le", WordUse.At)
        .Words("en dans pendant durant le au lors courant", WordUse.When)
        .Words("le", WordUse.On)
        .Words("par chaque", WordUse.Each)
        .Words("chaque aucun aucune quelque", WordUse.Chooses)
        .Words("sera seront aura auront va vont devra devront devrait devraient pourra pourront prochain prochaine", WordUse.Future)
        .Words(
            """
            à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après dès jusqu' jusque hors
            malgré selon
            et ou mais donc or ni car que qu' qui quoi dont où quand comme si lorsque lorsqu' puisque parce afin tandis alors ainsi aussi
            très plus moins
            pas ne n' se s' c' j' m' t' y il elle ils elles on nous vous je tu lui eux moi toi me te est sont était étaient été être sera
            seront suis es
            ai as a ont avait avaient avoir eu aura auront fait faire fut furent soit soient peut peuvent doit doivent devrait devraient
            pourrait pourraient
            tout tous toute toutes même autre autres quelques plusieurs certains certaines chaque aucun aucune encore déjà toujours jamais
            souvent ici là
            cela ça ceci celui celle ceux celles environ presque près environ seulement soit notamment dont hui contre
            """, WordUse.Function)
        .Words(
            """
            vit vivent vivaient habitent habitait compte comptent comptait atteint atteignent vaut valait coûte coûtait coûtent gagnent
            gagne gagnait
            disent dit pense pensent estime estiment approuvent approuve soutiennent soutient votent vote voté voter perdu perd perdent
            manifesté ont été reste restent représente représentent concerne concernent empruntent dispose disposent
            """, WordUse.Verb)
        .Words("passé passée passés passées passe passent passer passait passant passera passeront tombé tombée retombé remonté",
            WordUse.Change)
        .Words("dit déclaré affirmé annoncé indiqué expliqué estimé précisé ajouté assuré averti affirme déclare estime indique annonce",
            WordUse.Speech)
        .Words("page chapitre article paragraphe numéro ligne vol version tableau figure chambre porte loi", WordUse.Label)
        .Words(
            "m mm mme mlle dr pr st ste av bd art al etc cf ex env n° janv févr fév avr juil sept oct nov déc p pp vol hab",
            WordUse.Abbreviation)
        .Words("gens personnes morts", WordUse.Plural)
        .Words("que plus moins", WordUse.Comparison)
        .Words("il elle ils elles on nous vous je ce cela ça", WordUse.Pronoun)
        .Phrases(PhraseKind.Attribution, "selon,d' après,à en croire")
        .Phrases(PhraseKind.Condition, "si,à condition que,sauf si")
        .Phrases(
            PhraseKind.Estimate, "probablement,très probablement,vraisemblablement,sans doute",
                phrase => phrase with { IsLikelihood = true })
        .Phrases(
            PhraseKind.Estimate, "peut-être,peut - être,pourrait,pourraient,éventuellement",
            phrase => phrase with { Modality = Modality.Possible });
}
