namespace FactTracker.Reading;

/// <summary>Spanish function words, and words whose role in a sentence the grammar needs.</summary>
internal static class SpanishFunctionWords
{
    public static void AddTo(LexiconBuilder words) => words
        .Words("un una", WordUse.Article | WordUse.Function)
        .Words("el la los las este esta estos estas ese esa esos esas su sus mi mis tu nuestro nuestra",
            WordUse.Definite | WordUse.Function)
        .Words("del", WordUse.Of | WordUse.Definite | WordUse.Function)
        .Words("de", WordUse.Of | WordUse.Function)
        .Words("y e &", WordUse.And | WordUse.Function)
        .Words("en a al el", WordUse.At)
        .Words("en durante el", WordUse.When)
        .Words("el", WordUse.On)
        .Words("un", WordUse.Step)
        .Words("por cada", WordUse.Each)
        .Words("cada ningún ninguna algún alguna", WordUse.Chooses)
        .Words("será serán habrá tendrá tendrán va van podrá podrán pagará llegará deberá deberán próximo próxima prevé", WordUse.Future)
        .Words(
            """
            a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras al del y e o u pero ni que
            quien quienes cual
            cuales cuyo donde cuando como si porque aunque mientras pues ya no sí se lo le les me te nos os yo tú él ella ellos ellas usted
            nosotros
            es son era eran fue fueron ser sido siendo está están estaba estaban ha han había habían haber hay hubo tiene tienen tenía
            tenían puede pueden
            podría podrían debe deben será serán más menos muy mucho muchos mucha muchas poco pocos todo todos toda todas otro otra otros
            otras mismo misma
            algo algunos algunas varios varias cada también tampoco solo sólo casi unos unas así aún todavía siempre nunca antes después
            aquí allí
            esto eso aquello cerca alrededor aproximadamente según incluso además frente
            """, WordUse.Function)
        .Words(
            """
            vive viven llega llegan llegaron confía confían opina opinan apoyan apoya rechazan rechaza murieron murió costaba cuesta cuestan
            costaban alcanzó
            alcanza registraron registró perdió perdieron ganó ganaron ingresa ingresan aprobó aprueban emigraron representa representan
            supera superaba
            trabajan trabaja votaron votó
            """, WordUse.Verb)
        .Words(
            """
            subió subieron sube suben subir bajó bajaron baja bajan bajar creció crecieron crece crecen crecer cayó cayeron cae caen caer
            aumentó aumentaron
            aumenta aumentar disminuyó disminuyeron disminuye descendió descendieron pasó pasaron pasa pasar pasado redujo redujeron reduce
            reducir
            retrocedió incrementó elevó ascendió
            """, WordUse.Change)
        .Words("dijo dijeron afirmó afirmaron declaró anunció señaló explicó aseguró indicó informó advirtió estima estimó añadió",
            WordUse.Speech)
        .Words("página capítulo artículo párrafo número línea versión tabla figura sala ley vuelo", WordUse.Label)
        .Words("sr sra dr dra prof núm art etc pág págs av avda ej aprox ud uds cf ene feb abr jun jul ago sept oct nov dic ee uu",
            WordUse.Abbreviation)
        .Words("gente personas", WordUse.Plural)
        .Words("que más menos como", WordUse.Comparison)
        .Words("h", WordUse.Clock)
        .Words("él ella ellos ellas esto eso", WordUse.Pronoun)
        .Phrases(PhraseKind.Attribution, "según,de acuerdo con")
        .Phrases(PhraseKind.Condition, "si,siempre que,a menos que,a condición de que")
        .Phrases(PhraseKind.Estimate, "probablemente,muy probablemente,seguramente", phrase => phrase with { IsLikelihood = true })
        .Phrases(
            PhraseKind.Estimate, "quizá,quizás,tal vez,posiblemente,podría,podrían",
                phrase => phrase with { Modality = Modality.Possible });
}
