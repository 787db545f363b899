namespace FactTracker.Interchange;

/// <summary>Ids of other formats that need not be ids of ours: an id is made of them, and they are kept under the prefix of the format.</summary>
internal static class KeptId
{
    private const string Member = "id";

    /// <summary>The id for a key, and what is kept of the key when it is no id as it stands.</summary>
    /// <param name="prefix">The prefix of the format, with its colon.</param>
    /// <param name="key">The key, or null when there is none.</param>
    /// <param name="content">What the record says, to make an id of where there is no key.</param>
    public static (SourceId Id, Extensions Kept) Of(string prefix, string? key, string content)
    {
        if (string.IsNullOrWhiteSpace(key)) return (Made(prefix, content), Extensions.Empty);
        return RecordIdSyntax.Fault(key) is null ? (new SourceId(key), Extensions.Empty)
            : (Made(prefix, key), Extensions.Empty.WithText(prefix + Member, key));
    }

    /// <summary>The key that an id was made of, or the id.</summary>
    public static string KeyOf(string prefix, Source source) =>
        source.Extensions.TextOf(prefix + Member) is { } key && Made(prefix, key) == source.Id ? key : source.Id.Text;

    private static SourceId Made(string prefix, string content) => new(ContentId.Of(prefix.TrimEnd(':'), content));
}
