using FactTracker.Interchange.Shared.Languages;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Makes a source from an item. What a member of <see cref="Source"/> can express is read into it; the rest stays in CSL's names and forms
/// under <c>csl</c>.
/// </summary>
internal static class CslSourceReader
{
    private static readonly string[] DoiStarts =
        ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"];

    /// <summary>Makes a source.</summary>
    /// <param name="item">The item; its variables are removed as they are read.</param>
    /// <param name="id">The id of the source.</param>
    /// <param name="kept">Extension members to keep on the source.</param>
    /// <param name="report">Receives the problems.</param>
    public static Source Read(CslItem item, SourceId id, Extensions kept, CslReport report)
    {
        var source = new Source(id)
        {
            Kind = CslKinds.KindOf(item.Type, report),
            Title = TakeText(item, CslVariables.Title),
            Authors = [.. item.NamesOf(CslVariables.Author).Select(name => name.ToAgent())],
            Publisher = TakeText(item, CslVariables.Publisher) is { } publisher ? new Agent(publisher) : null,
            Published = TakeDate(item, CslVariables.Issued),
            Accessed = TakeDate(item, CslVariables.Accessed),
            Identifiers = TakeIdentifiers(item, report),
            Notes = TakeText(item, CslVariables.Note),
            Extensions = kept,
        };
        item.Take(CslVariables.Author);
        if (TakeText(item, CslVariables.Url) is { } url) source = source with { Url = new Url(url) };
        if (TakeText(item, CslVariables.Language) is { } language) source = source with { Language = LanguageOf(language, report) };
        source = CslStanding.Read(source, item, kept, report);
        return item.ToRaw() is { } csl ? source.WithCsl(csl) : source;
    }

    private static LanguageTag LanguageOf(string text, CslReport report)
    {
        if (LanguageNames.Find(text) is not { } tag || tag.Text == text) return new LanguageTag(text);
        report(CslVariables.Language, Rules.ForeignRepaired, $"A language must be a tag; \"{text}\" is read as {tag}.");
        return tag;
    }

    private static string? TakeText(CslItem item, string variable) => item.Take(variable)?.Words;

    private static DateStatement? TakeDate(CslItem item, string variable) => item.Take(variable) is { } date
        ? CslDateReader.Read(date.ToRaw().ToElement()).Date : null;

    // Keeps the order of the item.
    private static ValueList<Identifier> TakeIdentifiers(CslItem item, CslReport report)
    {
        var variables = item.Variables.Select(variable => variable.Key).Where(name => CslIdentifiers.SchemeOf(name) is not null).ToList();
        return [.. variables.Select(variable => new Identifier(CslIdentifiers.SchemeOf(variable)!,
            ValuesOf(variable, TakeText(item, variable)!, report)))];
    }

    private static ValueList<string> ValuesOf(string variable, string text, CslReport report) => variable switch
    {
        CslVariables.Doi => [DoiOf(text, report)],
        CslVariables.Isbn or CslVariables.Issn => NumbersOf(text),
        _ => [text],
    };

    private static string DoiOf(string text, CslReport report)
    {
        var doi = text.Trim();
        foreach (var start in DoiStarts)
        {
            if (doi.StartsWith(start, StringComparison.OrdinalIgnoreCase)) doi = doi[start.Length..].TrimStart();
        }

        if (!doi.StartsWith("10.", StringComparison.Ordinal)) return text;
        if (doi != text) report(
            CslVariables.Doi, Rules.ForeignRepaired, $"A DOI must be written without a prefix or address; \"{text}\" is read as {doi}.");
        return doi;
    }

    // Some files put several numbers in one text; it is split when each part is surely a number.
    private static ValueList<string> NumbersOf(string text)
    {
        var parts = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(IsStandardNumber) ? [.. parts] : [text];
    }

    private static bool IsStandardNumber(string text) =>
        text.All(it => char.IsAsciiDigit(it) || it is '-' or 'X' or 'x') && text.Count(it => it != '-') is 8 or 10 or 13;
}
