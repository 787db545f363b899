namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Makes sources from references.</summary>
internal static class ReferenceSource
{
    public const string Url = "P854";
    public const string Title = "P1476";
    public const string Published = "P577";
    public const string Retrieved = "P813";
    public const string ArchiveUrl = "P1065";
    public const string ArchiveDate = "P2960";
    private const string StatedIn = "P248";
    private const string ImportedFrom = "P143";

    /// <summary>Makes the source.</summary>
    /// <param name="hash">The hash of the reference.</param>
    /// <param name="snaks">Its snaks.</param>
    /// <param name="kept">The reference without its hash.</param>
    /// <param name="iris">The IRIs of the Wikibase.</param>
    public static Source Of(string hash, List<Qualifier> snaks, RawJson kept, WikibaseIris iris)
    {
        var title = First<TextValue>(snaks, Title);
        var url =
            First<TextValue>(snaks, Url)?.Text ?? First<EntityValue>(snaks, StatedIn)?.Id ?? First<EntityValue>(snaks, ImportedFrom)?.Id;
        var archive = First<TextValue>(snaks, ArchiveUrl)?.Text;
        var name = title?.Text ?? (string.IsNullOrWhiteSpace(url) ? NameOf(snaks) : null);
        return new Source(new SourceId(iris.OfReference(hash)))
        {
            Kind = string.IsNullOrWhiteSpace(url) && name is null ? SourceKind.Unnamed : SourceKind.Document,
            Title = name,
            Language = title?.Language,
            Url = string.IsNullOrWhiteSpace(url) ? default(Url?) : new Url(url),
            Published = Plain(First<DateValue>(snaks, Published)),
            Accessed = Plain(First<DateValue>(snaks, Retrieved)),
            Archived = string.IsNullOrWhiteSpace(archive)
                ? default
                : [new ArchivedCopy(archive) { At = Plain(First<DateValue>(snaks, ArchiveDate)) }],
            Extensions = WikibaseMembers.Kept(new Extension(WikibaseMembers.Reference, kept)),
        };
    }

    // A source that is not listed and has no address is called by its identifier: "P214 113230702".
    private static string? NameOf(List<Qualifier> snaks)
    {
        foreach (var snak in snaks)
        {
            if (snak.Values.FirstOrDefault() is TextValue { Text: { Length: > 0 } text }) return $"{snak.Name} {text}";
        }

        return null;
    }

    private static T? First<T>(List<Qualifier> snaks, string property)
        where T : ClaimValue
    {
        foreach (var snak in snaks)
        {
            if (snak.Name == property) return snak.Values.FirstOrDefault() as T;
        }

        return null;
    }

    // The kept reference has everything that the date omits.
    private static DateValue? Plain(DateValue? date) =>
        date is { HasNotes: true } ? new DateValue(date.Date) { Calendar = date.Calendar } : date;
}
