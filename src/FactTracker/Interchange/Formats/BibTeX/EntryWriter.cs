using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Writes sources as biblatex entries, with fields that plain BibTeX reads as well.</summary>
internal sealed class EntryWriter(StringBuilder text, BibKeys keys)
{
    private static readonly string[] EprintSchemes = ["arxiv", "hdl", "jstor", "googlebooks"];

    public void Write(Source source)
    {
        var type = TypeOf(source);
        var key = keys.Of(source.Id)!;
        var fields = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in source.Extensions.Under(BibPrefix.Prefix))
        {
            if (BibText.IsKey(name) && KeptText.TextIn(value) is { } tex && BibText.IsValue(tex) && !char.IsAsciiLetterUpper(name[0]))
            {
                if (IsCurrent(source, name, tex)) fields.TryAdd(name, $"{{{tex}}}");
            }
        }

        var written = Fields(source, type, key).ToList();
        text.Append('@').Append(type).Append('{').Append(key).Append(",\n");
        foreach (var (name, value) in written.Where(field => !fields.ContainsKey(field.Name)))
        {
            text.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
        }

        foreach (var (name, value) in fields)
        {
            text.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
        }

        text.Append("}\n");
    }

    // Numbers with words beside them are kept as a whole, and written as such while the source still has these numbers.
    private static bool IsCurrent(Source source, string field, string tex) =>
        BibFields.VariableOf("", field) is not (CslVariables.Isbn or CslVariables.Issn)
        || source.Identifiers.Any(it => it.Scheme == field && it.Values.SequenceEqual(StandardNumbers.Of(TeXDecoder.Decode(tex)).Numbers));

    private static string TypeOf(Source source)
    {
        if (source.Extensions.TextOf(BibPrefix.Prefix + BibPrefix.Type) is { } kept && BibText.IsKey(kept)
            && (BibTypes.KindOf(kept) == source.Kind || BibTypes.KindOf(kept) == SourceKind.Document)) return kept;
        return BibTypes.TypeOf(source.Kind);
    }

    private IEnumerable<(string Name, string Value)> Fields(Source source, string type, string key)
    {
        if (key != source.Id.Text) yield return (BibPrefix.IdField, Braced(TeXEncoder.Encode(source.Id.Text)));
        if (BibTypes.SubtypeOf(type, source.Kind) is { } subtype) yield return ("entrysubtype", Braced(subtype));
        var item = CslSourceWriter.Write(source);
        foreach (var (variable, _) in item.Variables)
        {
            if (CslIdentifiers.SchemeOf(variable) is null && BibFields.FieldOf(type, variable) is { } field
                && ValueOf(item, field, variable) is { } value) yield return (field, Braced(value));
        }

        if (source.Published is { } published)
        {
            foreach (var field in Dates(published)) yield return field;
        }

        if (source.Accessed is { } accessed && (accessed.AsDate?.ToString() ?? EncodedOrNull(accessed.Words)) is { } seen)
            yield return ("urldate",
            Braced(seen));
        if (source.Language is { } language) yield return BibLanguages.NameOf(language) is { } name ? ("langid", Braced(name))
            : ("language", Braced(TeXEncoder.Encode(language.Text)));
        foreach (var field in source.Identifiers.SelectMany(identifier => Fields(identifier, item))) yield return field;
        if (source.PartOf is { } whole && keys.Of(whole) is { } xref) yield return ("xref", Braced(xref));
    }

    private static IEnumerable<(string Name, string Value)> Fields(Identifier identifier, CslItem item)
    {
        if (CslIdentifiers.VariableOf(identifier.Scheme) is { } variable)
        {
            if (ValueOf(item, identifier.Scheme, variable) is { } value) yield return (identifier.Scheme, Braced(value));
        }
        else if (EprintSchemes.Contains(identifier.Scheme) && identifier.Values.Single is { } eprint)
        {
            yield return ("eprint", Braced(TeXEncoder.Encode(eprint)));
            yield return ("eprinttype", Braced(identifier.Scheme));
        }
    }

    private static IEnumerable<(string Name, string Value)> Dates(DateStatement published)
    {
        if (published.AsDate is not { } date)
        {
            if (EncodedOrNull(published.Words) is { } words) yield return ("year", Braced(words));
            yield break;
        }

        yield return ("date", Braced(date.ToString()));
        if (BibDates.YearOf(date) is { } year) yield return ("year", Braced(year));
        if (BibDates.MacroOf(date) is { } month) yield return ("month", month);
    }

    private static string? ValueOf(CslItem item, string field, string variable)
    {
        if (BibFields.NamesOf(field) is not null) return item.NamesOf(variable) is { Count: > 0 } names ? BibNames.Write(names) : null;
        if (BibFields.DateOf(field) is not null) return item.DateOf(variable)?.AsDate?.ToString();
        if (item.TextOf(variable) is not { } words) return null;
        if (BibFields.IsVerbatim(field)) return Verbatim.Write(words);
        return variable == CslVariables.Page ? TeXEncoder.Encode(words.Replace('-', '–')) : TeXEncoder.Encode(words);
    }

    private static string? EncodedOrNull(string? words) => string.IsNullOrWhiteSpace(words) ? null : TeXEncoder.Encode(words);

    private static string Braced(string tex) => $"{{{tex}}}";
}
