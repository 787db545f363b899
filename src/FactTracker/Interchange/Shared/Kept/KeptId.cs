namespace FactTracker.Interchange;

/// <summary>
/// Ids of other formats. When one is not a valid record id, a valid id is made from it and the original is kept under the prefix of the
/// format.
/// </summary>
internal static class KeptId
{
    private const string Member = "id";

    /// <summary>Returns the id for a key, and the extension that keeps the key when it is not a valid id.</summary>
    /// <param name="prefix">The prefix of the format, with its colon.</param>
    /// <param name="key">The key, or null when there is none.</param>
    /// <param name="content">The content of the record, from which an id is made when there is no key.</param>
    public static (SourceId Id, Extensions Kept) Of(string prefix, string? key, string content)
    {
        if (string.IsNullOrWhiteSpace(key)) return (Made(prefix, content), Extensions.Empty);
        return RecordIdSyntax.Fault(key) is null ? (new SourceId(key), Extensions.Empty)
            : (Made(prefix, key), Extensions.Empty.WithText(prefix + Member, key));
    }

    /// <summary>Returns the key that an id was made from, or the id itself.</summary>
    public static string KeyOf(string prefix, Source source) =>
        source.Extensions.TextOf(prefix + Member) is { } key && Made(prefix, key) == source.Id ? key : source.Id.Text;

    private static SourceId Made(string prefix, string content) => new(ContentId.Of(prefix.TrimEnd(':'), content));
}
