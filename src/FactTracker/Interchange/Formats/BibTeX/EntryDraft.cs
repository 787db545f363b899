namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Builds a source from an entry: takes its fields one by one and keeps those without a member under the prefix of BibTeX.
/// </summary>
internal sealed class EntryDraft(BibEntry entry, Extensions kept, Action<BibField?, Rule, string> report)
{
    private static readonly string[] LanguageFields = ["langid", "language", "hyphenation"];
    private static readonly string[] AccessedFields = ["urldate", "lastchecked", "lastaccessed", "accessed"];
    private static readonly string[] EprintSchemes = ["arxiv", "hdl", "jstor", "googlebooks"];

    private readonly CslItem _item = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly KeptMembers _rest = new(BibPrefix.Prefix);

    public Source Read(SourceId id, SourceId? whole)
    {
        var kind = TakeKind();
        _item.Type = CslKinds.TypeOf(kind);
        _taken.Add(BibPrefix.IdField);
        if (whole is not null) _taken.UnionWith([entry["crossref"] is null ? "xref" : "crossref"]);
        var (published, accessed) = (TakePublished(), TakeAccessed());
        var language = TakeLanguage();
        var identifier = TakeEprint();
        TakeTitle();
        foreach (var field in entry.Fields)
        {
            if (!_taken.Contains(field.Name) && !string.IsNullOrWhiteSpace(field.TeX) && !Take(field)) _rest.AddText(field.Name, field.TeX);
        }

        var source =
            CslSourceReader.Read(_item, id, _rest.Behind(kept), (variable, rule, message) => report(FieldOf(variable), rule, message));
        if (identifier is not null) source = source with { Identifiers = [.. source.Identifiers.Add(identifier).OrderBy(PlaceOf)] };
        return source with { Kind = kind, Published = published, Accessed = accessed, Language = language, PartOf = whole };
    }

    private SourceKind TakeKind()
    {
        var kind = BibTypes.KindOf(entry.Type);
        if (!BibTypes.IsKnown(entry.Type))
            report(null, Rules.ForeignRepaired, $"The entry type \"{entry.Type}\" is not known; it is read as a document.");
        if (entry["entrysubtype"] is { } subtype && BibTypes.KindOfSubtype(TeXDecoder.Decode(subtype.TeX)) is { } ofSubtype)
        {
            _taken.Add(subtype.Name);
            kind = ofSubtype;
        }

        if (entry.Type != BibTypes.TypeOf(kind)) _rest.AddText(BibPrefix.Type, entry.Type);
        return kind;
    }

    private DateStatement? TakePublished()
    {
        var year = DateTextOf("year");
        if (DateTextOf("date") is { } text)
        {
            _taken.Add("date");
            var date = Checked("date", BibDates.Read(text));
            if (date.AsDate is not { } edtf) return date;
            if (year is null || BibDates.YearOf(edtf)?.Replace("--", "–", StringComparison.Ordinal) == year) _taken.Add("year");
            if (entry["month"] is { } month && BibDates.MacroOf(edtf) is { } macro
                && month.TeX.StartsWith(macro, StringComparison.OrdinalIgnoreCase)) _taken.Add("month");
            return date;
        }

        if (year is null) return null;
        _taken.Add("year");
        var published = BibDates.ReadYear(year, TextOf("month"), TextOf("day"), out var isMonthRead);
        if ((published.AsDate?.Day ?? published.AsDate?.IntervalStart?.Day) is not null) _taken.Add("day");
        else if (TextOf("day") is { } day)
            report(entry["day"], Rules.ForeignUnread, $"\"{day}\" is not a day of the month; it is kept as an extension.");
        if (isMonthRead) _taken.Add("month");
        else report(entry["month"], Rules.ForeignUnread, $"\"{TextOf("month")}\" is not a month; it is kept as an extension.");
        // A year may be given in words where there is none: "in press".
        return published.Words is { } words && CslDateText.IsUndated(words) ? published : Checked("year", published);
    }

    private DateStatement Checked(string field, DateStatement date)
    {
        if (CslDateText.ProblemOf(date, "in EDTF") is var (rule, message)) report(entry[field], rule, message);
        return date;
    }

    private DateStatement? TakeAccessed()
    {
        if (Array.Find(AccessedFields, name => TextOf(name) is not null) is not { } field) return null;
        _taken.Add(field);
        return Checked(field, BibDates.Read(DateTextOf(field)!));
    }

    private LanguageTag? TakeLanguage()
    {
        if (Array.Find(LanguageFields, name => TextOf(name) is not null) is not { } field) return null;
        _taken.Add(field);
        return BibLanguages.TagOf(TextOf(field)!);
    }

    private Identifier? TakeEprint()
    {
        if (TextOf("eprint") is not { } eprint || (TextOf("eprinttype") ?? TextOf("archiveprefix"))?.ToLowerInvariant() is not { } scheme)
            return null;
        var isPubMed = scheme == "pubmed" && entry["pmid"] is null;
        if (!isPubMed && !EprintSchemes.Contains(scheme)) return null;
        _taken.UnionWith(["eprint", entry["eprinttype"] is null ? "archiveprefix" : "eprinttype"]);
        if (!isPubMed) return new Identifier(scheme, [eprint]);
        _item.AddText(CslVariables.Pmid, eprint);
        return null;
    }

    private void TakeTitle()
    {
        if (TextOf("title") is not { } title || TextOf("subtitle") is not { } subtitle) return;
        _taken.UnionWith(["title", "subtitle"]);
        _item.AddText(CslVariables.Title, $"{title}: {subtitle}");
    }

    private int PlaceOf(Identifier identifier) =>
        (entry[EprintSchemes.Contains(identifier.Scheme) ? "eprint" : identifier.Scheme] ?? entry["eprint"])?.Offset ?? 0;

    private bool Take(BibField field)
    {
        if (BibFields.NamesOf(field.Name) is { } names)
            return BibNames.Read(field.TeX, (rule, message) => report(field, rule, message)) is { Count: > 0 } read
                && _item.AddNames(names, read);
        if (BibFields.DateOf(field.Name) is { } date)
            return DateTextOf(field.Name) is { } words && Checked(field.Name, BibDates.Read(words)) is { AsDate: not null } read
                && CslDateWriter.Write(read) is { } raw && _item.Add(date, raw);
        if (BibFields.VariableOf(entry.Type, field.Name) is not { } variable) return false;
        var text = Words(field);
        if (variable is CslVariables.Isbn or CslVariables.Issn) text = NumbersIn(field, text);
        if (variable == CslVariables.Page) text = text.Replace('–', '-');
        if (field.Name == "howpublished" && text.StartsWith("http", StringComparison.Ordinal) && entry["url"] is null)
            variable = CslVariables.Url;
        return string.IsNullOrWhiteSpace(text) || _item.AddText(variable, text);
    }

    private string NumbersIn(BibField field, string text)
    {
        var numbers = StandardNumbers.Of(text);
        if (!numbers.IsQualified) return text;
        var read = string.Join(' ', numbers.Numbers);
        report(field, Rules.ForeignRepaired, $"The numbers in \"{text}\" are read as {read}.");
        _rest.AddText(field.Name, field.TeX);
        return read;
    }

    private string Words(BibField field)
    {
        if (BibFields.IsVerbatim(field.Name)) return Verbatim.Read(field.TeX);
        var text = TeXDecoder.Decode(field.TeX, out var unknown);
        if (unknown is not null)
            report(field, Rules.ForeignRepaired, $"The TeX command {unknown} is not known; it is kept unchanged in the text.");
        return text;
    }

    private string? TextOf(string name) =>
        entry[name] is { } field && TeXDecoder.Decode(field.TeX) is var text && !string.IsNullOrWhiteSpace(text)
        ? text : null;

    // The tilde of an EDTF date means approximate; it is not a TeX tie.
    private string? DateTextOf(string name) =>
        entry[name] is { } field && Edtf.TryParse(field.TeX.Trim(), out _) ? field.TeX.Trim() : TextOf(name);

    private BibField? FieldOf(string variable) => BibFields.FieldOf(entry.Type, variable) is { } name ? entry[name] : null;
}
