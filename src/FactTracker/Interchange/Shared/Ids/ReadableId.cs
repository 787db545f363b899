namespace FactTracker.Interchange;

/// <summary>
/// Makes ids that people can read for records that have none in their format: <c>gazette-2024-03-rents</c> from the publisher, the date and
/// the title of a source, <c>germany-rents-2024-8k3m5x7q2a</c> from the words of a claim.
/// </summary>
/// <remarks>
/// An id follows from the content of its record alone: not from the file, the other records or their order. Where its words do not say all
/// that they could, and for every claim, a mark of ten letters and digits that is made from the whole content ends it.
/// </remarks>
internal static class ReadableId
{
    private const int MostWords = 40;
    private const int MostName = 18;
    private const int MostDate = 12; // 5-march-2024

    /// <summary>Returns the id of a claim.</summary>
    /// <param name="words">What it says, in words.</param>
    /// <param name="content">All that distinguishes it from others.</param>
    public static string OfClaim(string? words, params ReadOnlySpan<string?> content) =>
        Joined(OrElse(ReadableWords.Of(words, MostWords).Text, "claim"), ContentId.MarkOf(content));

    /// <summary>Returns the id of a source.</summary>
    /// <param name="name">The publisher or, if none is known, the first author; null if neither is known.</param>
    /// <param name="date">The date of publication, as written; null if it is not known.</param>
    /// <param name="title">The title; null if there is none.</param>
    /// <param name="address">The address; its host stands for the publisher if there is no name.</param>
    /// <param name="content">All that distinguishes it from others.</param>
    public static string OfSource(string? name, string? date, string? title, string? address, params ReadOnlySpan<string?> content)
    {
        var who = ReadableWords.Of(name ?? SiteName.Of(address), MostName);
        var when = ReadableWords.Of(date, MostDate);
        var start = Joined(who.Text, when.Text);
        var what = ReadableWords.Of(title, MostWords - start.Length - 1);
        var id = OrElse(Joined(start, what.Text), "source");
        return who is { IsWhole: true, Text: not "" } && what is { IsWhole: true, Text: not "" } ? id : WithMark(id, content);
    }

    /// <summary>Returns the id of a record whose words another record has already.</summary>
    /// <param name="id">The words.</param>
    /// <param name="content">All that distinguishes the record from others.</param>
    public static string WithMark(string id, params ReadOnlySpan<string?> content) => Joined(id, ContentId.MarkOf(content));

    /// <summary>Returns the family name of a person whose name is written in either order.</summary>
    public static string? FamilyNameOf(string? name)
    {
        if (name is null) return null;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 ? name[..comma] : name.Trim()[(name.Trim().LastIndexOf(' ') + 1)..];
    }

    private static string Joined(string one, string other) => one.Length == 0 || other.Length == 0 ? one + other : $"{one}-{other}";

    private static string OrElse(string words, string otherwise) => words.Length > 0 ? words : otherwise;
}
