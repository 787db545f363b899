using System.Collections.Frozen;

namespace FactTracker.Checking;

/// <summary>The names of the months in some twenty languages, in the form used in dates, in full and abbreviated. No name stands for two
/// months, which is why <c>listopada</c> is missing: it is October in Croatian and November in Polish.</summary>
internal static class MonthNames
{
    private static readonly string[] Table =
    [
        "January Jan Januar Jänner Januari janvier janv enero ene janeiro gennaio gen január ianuarie января январь січня stycznia ledna " +
        "Ocak Ιανουαρίου يناير जनवरी",
        "February Feb Februar Februari février févr fevrier febrero fevereiro fev febbraio február februarie февраля февраль лютого " +
        "lutego února Şubat Φεβρουαρίου فبراير फरवरी",
        "March Mar März Maart Maret mars marts marzo março martie március марта март березня marca března Mart Μαρτίου مارس मार्च",
        "April Apr avril avr abril abr aprile április aprilie апреля апрель квітня kwietnia dubna Nisan Απριλίου أبريل अप्रैल",
        "May Mai Maj Mei mayo maio maggio mag május мая май травня maja května Mayıs Μαΐου مايو मई",
        "June Jun Juni juin junio junho giugno giu június iunie июня июнь червня czerwca června Haziran Ιουνίου يونيو जून",
        "July Jul Juli juillet juil julio julho luglio lug július iulie июля июль липня lipca července Temmuz Ιουλίου يوليو जुलाई",
        "August Aug Augusti Augustus Agustus août aout agosto ago augusztus августа август серпня sierpnia srpna Ağustos Αυγούστου أغسطس " +
        "अगस्त",
        "September Sep Sept septembre septiembre setiembre setembro settembre szeptember septembrie сентября сентябрь вересня września " +
        "září Eylül Σεπτεμβρίου سبتمبر सितंबर",
        "October Oct Oktober Okt octobre octubre outubro ottobre ott október octombrie октября октябрь жовтня października října Ekim " +
        "Οκτωβρίου أكتوبر अक्टूबर",
        "November Nov novembre noviembre novembro noiembrie ноября ноябрь Kasım Νοεμβρίου نوفمبر नवंबर",
        "December Dec Dezember Dez Desember décembre decembre déc diciembre dic dezembro dicembre decembrie декабря декабрь грудня " +
        "grudnia prosince Aralık Δεκεμβρίου ديسمبر दिसंबर",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Names =
        Table.SelectMany((names, month) => names.Split(' '), (names, name) => (name, names))
            .ToFrozenDictionary(pair => pair.name, pair => Array.IndexOf(Table, pair.names) + 1, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the number of a month, 1 to 12, or 0 if the word is not the name of a month.</summary>
    public static int Find(ReadOnlySpan<char> word) => Names.TryGetValue(word, out var month) ? month : 0;
}
