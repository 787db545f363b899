using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>
/// Makes ids that people can read for records that have none in their format: <c>gazette-2024-03-rents</c> from the publisher, the date and
/// the title of a source, <c>germany-rents-2024-8k3m5x7q2a</c> from the words of a claim.
/// </summary>
/// <remarks>
/// An id follows from the content of its record alone; only where an earlier record has the same words does a later one get a mark. Where
/// its words do not say all that they could, and for every claim, a mark of ten letters and digits that is made from the whole content
/// ends it. Thread-safe.
/// </remarks>
/// <example><code>
/// var claim = new Claim("new") { Subject = ["China"], Property = "area", When = "2024" };
/// ReadableId.ForClaim(claim, set); // china-area-2024, or china-area-2024-2 if the set has that
/// </code></example>
public static class ReadableId
{
    private const int MostWords = 40;
    private const int MostName = 18;
    private const int MostDate = 12; // 5-march-2024

    /// <summary>Returns an id for a claim that a person adds to a set: its subject, property and time, or else its words.</summary>
    /// <param name="claim">The claim; its own id is ignored.</param>
    /// <param name="set">The set. Where one of its records has the id already, a number follows.</param>
    public static ClaimId ForClaim(Claim claim, ClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(set);
        var topic = string.Join(' ', [.. claim.Subject.Select(subject => subject.ToString()), claim.Property?.ToString()]);
        var words = string.IsNullOrWhiteSpace(topic) ? claim.Text : $"{topic} {claim.When?.AsDate}";
        return new ClaimId(Free(OrElse(ReadableWords.Of(words, MostWords).Text, "claim"), set));
    }

    /// <summary>Returns an id for a source that a person adds to a set: its publisher or author, its date and its title.</summary>
    /// <param name="source">The source; its own id is ignored.</param>
    /// <param name="set">The set. Where one of its records has the id already, a number follows.</param>
    public static SourceId ForSource(Source source, ClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(set);
        var author = FamilyNameOf(source.Authors.FirstOrDefault()?.ToString());
        var who = source.Publisher?.ToString() ?? author ?? SiteName.Of(source.Url?.Text);
        var start = Joined(ReadableWords.Of(who, MostName).Text, ReadableWords.Of(source.Published?.AsDate?.ToString(), MostDate).Text);
        var what = ReadableWords.Of(source.Title, MostWords - start.Length - 1);
        return new SourceId(Free(OrElse(Joined(start, what.Text), "source"), set));
    }

    /// <summary>Returns the id of a claim.</summary>
    /// <param name="words">What it says, in words.</param>
    /// <param name="content">All that distinguishes it from others.</param>
    internal static string OfClaim(string? words, params ReadOnlySpan<string?> content) =>
        Joined(OrElse(ReadableWords.Of(words, MostWords).Text, "claim"), ContentId.MarkOf(content));

    /// <summary>Returns the id of a source.</summary>
    /// <param name="name">The publisher or, if none is known, the first author; null if neither is known.</param>
    /// <param name="date">The date of publication, as written; null if it is not known.</param>
    /// <param name="title">The title; null if there is none.</param>
    /// <param name="address">The address; its host stands for the publisher if there is no name.</param>
    /// <param name="content">All that distinguishes it from others.</param>
    internal static string OfSource(string? name, string? date, string? title, string? address, params ReadOnlySpan<string?> content)
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
    internal static string WithMark(string id, params ReadOnlySpan<string?> content) => Joined(id, ContentId.MarkOf(content));

    /// <summary>Returns the family name of a person whose name is written in either order.</summary>
    internal static string? FamilyNameOf(string? name)
    {
        if (name is null) return null;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 ? name[..comma] : name.Trim()[(name.Trim().LastIndexOf(' ') + 1)..];
    }

    private static string Free(string id, ClaimSet set)
    {
        var free = id;
        for (var number = 2; set.Claims.TryGet(new ClaimId(free), out _) || set.Sources.TryGet(new SourceId(free), out _); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }

    private static string Joined(string one, string other) => one.Length == 0 || other.Length == 0 ? one + other : $"{one}-{other}";

    private static string OrElse(string words, string otherwise) => words.Length > 0 ? words : otherwise;
}
