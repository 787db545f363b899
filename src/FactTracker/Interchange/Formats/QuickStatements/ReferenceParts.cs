namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>The parts of references: sources in the properties of Wikidata.</summary>
internal static class ReferenceParts
{
    private const int StatedIn = 248, Address = 854, Title = 1476, Published = 577, Retrieved = 813, ArchiveUrl = 1065, ArchiveDate = 2960;
    private const string NoLanguage = "und";

    /// <summary>
    /// Returns the parts for a source: stated in (P248) for an item, otherwise the address (P854); title, publication date, retrieved;
    /// archive URL and archive date.
    /// </summary>
    public static (int Property, ClaimValue? Value, string Name)[] Of(Source source)
    {
        var item = source.Url is { } url ? CommandValue.IdOf(url.Text) : null;
        var copy = source.Archived.FirstOrDefault();
        return
        [
            (StatedIn, item is null ? null : new EntityValue(source.Url!.Value.Text), "url"),
            (Address, item is null && source.Url is { } address ? new TextValue(address.Text) : null, "url"),
            (Title, source.Title is { } title ? new TextValue(title) { Language = source.Language ?? NoLanguage } : null, "title"),
            (Published, source.Published, "published"),
            (Retrieved, source.Accessed, "accessed"),
            (ArchiveUrl, copy is null ? null : new TextValue(copy.Url.Text), "archived"),
            (ArchiveDate, copy?.At, "archived"),
        ];
    }

    /// <summary>Makes the source of a reference.</summary>
    /// <param name="text">The reference as in the command: properties and values between tabs.</param>
    public static Source ToSource(string text)
    {
        var parts = text.Split('\t');
        var values = new Dictionary<int, ClaimValue>();
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            if (int.TryParse(parts[i].AsSpan(1), out var property) && CommandValueReader.Parse(parts[i + 1]) is { } value)
                values.TryAdd(property, value);
        }

        var url = (values.GetValueOrDefault(Address) as TextValue)?.Text ?? (values.GetValueOrDefault(StatedIn) as EntityValue)?.Id;
        var title = values.GetValueOrDefault(Title) as TextValue;
        var archive = (values.GetValueOrDefault(ArchiveUrl) as TextValue)?.Text;
        var source = new Source(ContentId.Of("quickstatements", text))
        {
            Title = string.IsNullOrWhiteSpace(title?.Text) ? null : title.Text,
            Language = title?.Language is { Text: not NoLanguage } language ? language : default(LanguageTag?),
            Url = string.IsNullOrWhiteSpace(url) ? default(Url?) : new Url(url),
            Published = values.GetValueOrDefault(Published) as DateValue,
            Accessed = values.GetValueOrDefault(Retrieved) as DateValue,
            Archived = string.IsNullOrWhiteSpace(archive)
                ? default
                : [new ArchivedCopy(archive) { At = values.GetValueOrDefault(ArchiveDate) as DateValue }],
        };
        if (source is { Title: null, Url: null, Archived.IsEmpty: true }) source = source with { Kind = SourceKind.Unnamed };
        return TextOf(source) == text ? source : source with { Extensions = source.Extensions.WithText(CommandNames.Reference, text) };
    }

    /// <summary>Returns the reference of a source as it was read, while the source is still what it says; otherwise null.</summary>
    public static string? KeptOf(Source source) =>
        source.Extensions.TextOf(CommandNames.Reference) is { } text && ToSource(text) with { Id = source.Id } == source ? text : null;

    private static string TextOf(Source source)
    {
        var values = new CommandValue(new LossReport());
        return string.Join('\t', Of(source)
            .Where(part => part.Value is not null)
            .Select(part => FormattableString.Invariant($"S{part.Property}\t{values.Write(part.Value!, Json.JsonPath.Root)}")));
    }
}
