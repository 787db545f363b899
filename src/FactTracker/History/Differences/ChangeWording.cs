using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>Puts changes into words, with the names of the records of both sets.</summary>
internal sealed class ChangeWording(SetDifference difference, CultureInfo? culture)
{
    private static readonly string[] Bookkeeping = ["id", "recorded", "recordedBy", "modified"];
    private readonly Wordbook _book = Wordbook.For(culture ?? CultureInfo.InvariantCulture);

    /// <summary>Returns what a record says or is: the words of a claim, the reference of a source, the title of a set.</summary>
    public string NameOf(RecordChange change) => OneLine.Of(change switch
    {
        ClaimChange claim => (claim.After ?? claim.Before)!.ToWords(_book.Culture),
        SourceChange source => (source.After ?? source.Before)!.ToShortReference(_book.Culture),
        HeaderChange header => header.After.Title ?? header.After.Id ?? "the set",
        _ => "",
    });

    /// <summary>Returns what changed in a few words. An added or removed record stands for itself.</summary>
    public string Of(RecordChange change) => change.Kind is ChangeKind.Added or ChangeKind.Removed
        ? NameOf(change)
        : OneLine.Of(string.Join("; ", Parts(change)));

    private IEnumerable<string> Parts(RecordChange change)
    {
        var members = change.Members;
        var (reason, former) = change switch
        {
            ClaimChange claim => (claim.Reason, claim.Before?.Id.Text),
            SourceChange source => (source.Reason, source.Before?.Id.Text),
            _ => (null, null),
        };
        if (reason is not null) yield return $"renamed from \"{former}\" ({reason})";
        var parts = change switch
        {
            ClaimChange { Compared: { } before, After: { } after } => new ClaimChangeWording(before, after, NameOf, _book).Parts(members),
            SourceChange { Compared: { } before, After: { } after } => new SourceChangeWording(before, after, NameOf, _book).Parts(members),
            HeaderChange header => MemberWording.Parts(members, ClaimSetMembers.All, header.Before, header.After, _book),
            _ => [],
        };
        var isNoted = false;
        foreach (var part in parts)
        {
            isNoted = true;
            yield return part;
        }

        if (isNoted || reason is not null) yield break;
        foreach (var member in members) yield return MemberWording.Noted(member, _book);
    }

    /// <summary>Whether a member only records how the record is kept, so that it is mentioned where nothing else changed.</summary>
    public static bool IsBookkeeping(string member) => Bookkeeping.Contains(member);

    // By its title; where two sources are compared that have one title, by its whole short reference.
    private string NameOf(SourceId id, SourceId? other)
    {
        if (Find(id) is not { } source) return $"\"{id}\"";
        var isAmbiguous = other is { } second && Find(second)?.Title == source.Title;
        return source.Title is { } title && !isAmbiguous ? _book.Quote(title) : source.ToShortReference(_book.Culture);
    }

    private Source? Find(SourceId id) =>
        difference.After.Sources.TryGet(id, out var source) || difference.Before.Sources.TryGet(id, out source) ? source : null;
}
