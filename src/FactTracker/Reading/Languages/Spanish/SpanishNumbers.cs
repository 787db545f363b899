namespace FactTracker.Reading;

/// <summary>Spanish numbers.</summary>
internal static class SpanishNumbers
{
    public static void AddTo(LexiconBuilder words) => words
        .Cardinals(
            0, 1, "cero", "uno un una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
            "catorce", "quince", "dieciséis dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno veintiún veintiuna",
            "veintidós veintidos", "veintitrés veintitres", "veinticuatro", "veinticinco", "veintiséis veintiseis", "veintisiete",
            "veintiocho", "veintinueve")
        .Cardinals(30, 10, "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
        .Cardinals(
            200, 100, "doscientos doscientas", "trescientos trescientas", "cuatrocientos cuatrocientas", "quinientos quinientas",
            "seiscientos seiscientas", "setecientos setecientas", "ochocientos ochocientas", "novecientos novecientas")
        .Ordinals(
            1, 1, "primero primer primera primeros primeras", "segundo segunda segundos", "tercero tercer tercera", "cuarto cuarta",
            "quinto quinta", "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena", "décimo décima", "undécimo undécima",
            "duodécimo duodécima")
        .Ordinals(20, 10, "vigésimo vigésima", "trigésimo trigésima", "cuadragésimo", "quincuagésimo quincuagésima")
        .Ordinals(100, 900, "centésimo", "milésimo")
        .Denominators(3, 1, "tercio tercios", "cuartos", "quintos", "sextos", "séptimos", "octavos", "novenos", "décimas décimos")
        .Denominators(100, 900, "centésimas", "milésimas")
        .Words("medio media mitad", word => word with { Fraction = 0.5m })
        .Words("cien ciento", word => word with { Scale = 100 })
        .Words("mil", word => word with { Scale = 1_000 })
        .Words("millón millones", word => word with { Scale = 1_000_000 })
        .Words("millardo millardos", word => word with { Scale = 1_000_000_000 })
        .Words("billón billones", word => word with { Scale = 1_000_000_000_000 })
        .Words("trillón trillones", word => word with { Scale = 1_000_000_000_000_000_000 })
        .Words("m mm mill", word => word with { SuffixScale = 1_000_000 })
        .Words("docena", word => word with { Scale = 12 })
        .Words("decena", word => word with { Scale = 10 })
        .Words("veintena", word => word with { Scale = 20 })
        .Words("centenar", word => word with { Scale = 100 })
        .Words("millar", word => word with { Scale = 1_000 })
        .Words("coma", WordUse.Point)
        .Words("menos", WordUse.Minus)
        .Dozens(10, "decenas de")
        .Dozens(12, "docenas de")
        .Dozens(100, "cientos de,centenares de")
        .Dozens(1_000, "miles de,millares de")
        .Dozens(10_000, "decenas de miles de")
        .Dozens(100_000, "cientos de miles de")
        .Dozens(1_000_000, "millones de")
        .Phrases(PhraseKind.Several, "varios,varias,unos pocos,algunos,algunas")
        .Phrases(PhraseKind.Multiple, "duplicado,duplicó,duplicar,el doble de,el doble", phrase => phrase with { Number = 2 })
        .Phrases(PhraseKind.Multiple, "triplicado,triplicó,el triple de,el triple", phrase => phrase with { Number = 3 })
        .Phrases(PhraseKind.Multiple, "cuadruplicó,cuadruplicado", phrase => phrase with { Number = 4 })
        .Phrases(PhraseKind.Times, "veces");
}
