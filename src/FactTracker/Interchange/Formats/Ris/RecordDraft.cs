using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Builds a source from a record: takes its tags one by one and keeps those without a member under the prefix of RIS.</summary>
internal sealed class RecordDraft(IReadOnlyList<RisLine> lines, Extensions kept, Action<RisLine?, Rule, string> report)
{
    /// <summary>The prefix of extensions that keep parts of a record.</summary>
    public const string Prefix = "ris:";

    /// <summary>The extension for the type of a record, when another would be written for its kind.</summary>
    public const string KeptType = Prefix + "type";

    private static readonly string[] Continued = ["AB", "N1", "N2", "RN"];

    private readonly CslItem _item = new();
    private readonly HashSet<RisLine> _taken = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly bool _hasDoi = lines.Any(line => line.Tag == "DO");
    private readonly OrderedDictionary<string, List<string>> _rest = new(StringComparer.Ordinal);
    private Extensions _kept = kept;
    private string _type = "";

    public Source Read(SourceId id)
    {
        var kind = TakeType();
        _item.Type = CslKinds.TypeOf(kind);
        TakeFirst(RisTags.Id);
        var (published, accessed) = (TakePublished(), TakeDate("Y2"));
        foreach (var line in lines)
        {
            if (!_taken.Contains(line) && line.Value.Length > 0 && line.Tag is not (RisTags.Type or RisTags.End) && !Take(line)) Keep(line);
        }

        foreach (var (tag, values) in _rest)
        {
            _kept = values.Count == 1 ? _kept.WithText(Prefix + tag, values[0])
                : _kept.With(Prefix + tag, RawBuilder.List(values.Select(KeptText.Raw)));
        }

        var source = CslSourceReader.Read(_item, id, _kept, (variable, rule, message) => report(LineOf(variable), rule, message));
        return source with { Kind = kind, Published = published, Accessed = accessed };
    }

    private SourceKind TakeType()
    {
        _type = lines.FirstOrDefault(line => line.Tag == RisTags.Type).Value?.ToUpperInvariant() ?? "";
        if (_type.Length == 0) report(null, Rules.ForeignRepaired, "The record has no type (TY); it is read as a document.");
        else if (!RisTypes.IsKnown(_type))
            report(lines[0], Rules.ForeignRepaired, $"The type \"{_type}\" is not defined by RIS; it is read as a document.");
        var kind = TakeTypeOfWork() ?? RisTypes.KindOf(_type);
        if (_type.Length > 0 && _type != RisTypes.TypeOf(kind)) _kept = _kept.WithText(KeptType, _type);
        return kind;
    }

    // A kind without a RIS type is written as the nearest type, and as itself in the type of work.
    private SourceKind? TakeTypeOfWork()
    {
        if (lines.FirstOrDefault(line => line.Tag == RisTags.TypeOfWork) is not { Tag: not null } line) return null;
        if (!SourceKind.TryParse(line.Value, null, out var kind)) return null;
        if (!CslKinds.IsOwn(kind) || kind.Name != line.Value || RisTypes.TypeOf(kind) != _type) return null;
        _taken.Add(line);
        return kind;
    }

    // PY has at least the year; DA usually has the whole date, or what to add to the year. The more exact one is the date; the other is
    // kept when it differs.
    private DateStatement? TakePublished()
    {
        var dates = lines.Where(line => line.Tag is "PY" or "Y1" or "DA"
            && line.Value.Length > 0).Select(line => (Line: line, Date: RisDates.Read(line.Value))).ToList();
        if (dates.Count == 0) return null;
        var first = dates.OrderBy(date => date.Line.Tag == "DA").First();
        var year = first.Date.AsDate is { Precision: EdtfPrecision.Year, Year: { } alone } ? alone : (long?)null;
        var best = year is null
            ? first
            : dates.Where(date => date.Date.AsDate is { } edtf && (date.Line.Tag == "DA" || edtf.Precision != EdtfPrecision.Year)
            && RisDates.YearOf(edtf) == RisDates.YearOf(first.Date)).OrderByDescending(date => date.Line.Tag == "DA").FirstOrDefault(first);
        if (best == first
            && year is { } known
            && dates.Find(date => date.Line.Tag == "DA" && date.Date.AsDate is null) is { Line.Tag: not null } part
            && RisDates.InYear(part.Line.Value, known) is { } exact)
        {
            _taken.UnionWith([part.Line, .. dates.Where(date => date.Date == first.Date).Select(date => date.Line)]);
            return new DateValue(exact) { Words = exact.Season is null ? part.Line.Value : null };
        }

        foreach (var (line, date) in dates.Where(date => RisDates.YearOf(date.Date) == RisDates.YearOf(best.Date)))
        {
            if (date == best.Date || date.AsDate is { Precision: EdtfPrecision.Year }) _taken.Add(line);
        }

        _taken.Add(best.Line);
        ReportRepair(best.Line, best.Date);
        return best.Date;
    }

    private DateStatement? TakeDate(string tag)
    {
        if (lines.FirstOrDefault(line => line.Tag == tag && line.Value.Length > 0) is not { Tag: not null } line) return null;
        _taken.Add(line);
        var date = RisDates.Read(line.Value);
        ReportRepair(line, date);
        return date;
    }

    private void ReportRepair(RisLine line, DateStatement date)
    {
        if (date.Words == line.Value && CslDateText.ProblemOf(date, "YYYY/MM/DD") is var (rule, message)) report(line, rule, message);
    }

    private bool Take(RisLine line)
    {
        if (line.Tag is "SP" or "EP") return TakePages();
        if (line.Tag == "KW") return TakeKeywords();
        if (RisTags.NamesOf(_type, line.Tag) is { } names) return TakeNames(names);
        if (line.Tag == RisTags.Address) return TakeAddress(line);
        if (line.Tag == RisTags.Number) return TakeNumbers(NumberOf(line));
        var value = Continued.Contains(line.Tag) ? line.Value : Single(line.Value);
        if (line.Tag == RisTags.TypeOfWork && value.StartsWith("10.", StringComparison.Ordinal) && !_hasDoi)
            return _item.AddText(CslVariables.Doi, value);
        if (RisTags.VariableOf(_type, line.Tag) is not { } variable) return false;
        if (!_item.AddText(variable, value)) return _texts.GetValueOrDefault(variable) == value;
        _texts.Add(variable, value);
        return true;
    }

    private bool TakePages()
    {
        if (_item.Has(CslVariables.Page)) return false;
        var (start, end) = (TakeFirst("SP"), TakeFirst("EP"));
        return _item.AddText(CslVariables.Page, start is null || end is null || start == end ? start ?? end : $"{start}-{end}");
    }

    // Several addresses separated by semicolons, as the 2001 specification allows: the first is the address, and the others are kept.
    private bool TakeAddress(RisLine line)
    {
        if (_item.Has(CslVariables.Url)) return _item.TextOf(CslVariables.Url) == Single(line.Value);
        var addresses = Single(line.Value).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length < 2 || !Array.TrueForAll(addresses, address => address.Contains("://", StringComparison.Ordinal)))
            return _item.AddText(CslVariables.Url, Single(line.Value));
        foreach (var other in addresses[1..])
        {
            Keep(line with { Value = other });
        }

        return _item.AddText(CslVariables.Url, addresses[0]);
    }

    // All numbers of the same kind as the first, wherever they are.
    private bool TakeNumbers(string variable)
    {
        if (!_named.Add(variable)) return false;
        var numbers = lines.Where(line => line is { Tag: RisTags.Number, Value.Length: > 0 } && NumberOf(line) == variable).ToList();
        _taken.UnionWith(numbers);
        var read = numbers.ConvertAll(line => StandardNumbers.Of(Single(line.Value)));
        foreach (var (line, number) in numbers.Zip(read))
        {
            if (!number.IsQualified) continue;
            report(line, Rules.ForeignRepaired, $"The numbers in \"{line.Value}\" are read as {string.Join(", ", number.Numbers)}.");
            Keep(line);
        }

        return _item.AddText(variable, string.Join(' ', numbers.Zip(read, (line, number) =>
            number.Numbers.Count > 0 ? string.Join(' ', number.Numbers) : Single(line.Value))));
    }

    private string NumberOf(RisLine line)
    {
        var number = StandardNumbers.Of(Single(line.Value)).Numbers is [var first, ..] ? first : line.Value;
        var count = number.Count(it => char.IsAsciiDigit(it) || it is 'X' or 'x');
        return count == 8 || (RisTags.IsInPeriodical(_type) && count < 10) ? CslVariables.Issn : CslVariables.Isbn;
    }

    private bool TakeKeywords()
    {
        var words = lines.Where(line => line.Tag == "KW" && line.Value.Length > 0).ToList();
        _taken.UnionWith(words);
        return _item.AddText("keyword", string.Join(
            ", ",
            words.SelectMany(line => line.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))));
    }

    private bool TakeNames(string variable)
    {
        if (!_named.Add(variable)) return false;
        var names = lines.Where(line => line.Value.Length > 0 && RisTags.NamesOf(_type, line.Tag) == variable).ToList();
        if (!_item.AddNames(variable, [.. names.SelectMany(NamesIn)])) return false;
        _taken.UnionWith(names);
        return true;
    }

    private IEnumerable<CslName> NamesIn(RisLine line)
    {
        var text = Single(line.Value);
        var list = CslNameList.Of(text);
        if (list.ProblemOf(text, $"Each name needs a line {line.Tag} of its own") is var (rule, message)) report(line, rule, message);
        if (list.IsUnclear) return [CslName.AsOne(text)];
        var names = list.Names.Select(CslName.Inverted).OfType<CslName>();
        return list.HasOthers ? names.Append(CslName.AsOne(CslNameList.Others)) : names;
    }

    private void Keep(RisLine line)
    {
        if (!_rest.TryGetValue(line.Tag, out var values)) _rest.Add(line.Tag, values = []);
        values.Add(line.Value);
    }

    private string? TakeFirst(string tag)
    {
        if (lines.FirstOrDefault(line => line.Tag == tag && line.Value.Length > 0) is not { Tag: not null } line) return null;
        _taken.Add(line);
        return Single(line.Value);
    }

    private RisLine? LineOf(string variable) => lines.FirstOrDefault(line => RisTags.VariableOf(_type,
        line.Tag) == variable) is { Tag: not null } line ? line : null;

    // Only notes and abstracts have lines; any other value becomes one line.
    private static string Single(string value) => value.Contains('\n', StringComparison.Ordinal)
        ? string.Join(' ', value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : value;
}
