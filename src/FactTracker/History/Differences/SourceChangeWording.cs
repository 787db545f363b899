using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>Puts into words what changed in a source.</summary>
/// <param name="before">The earlier source, which refers to renamed records by their later ids.</param>
/// <param name="after">The later source.</param>
/// <param name="nameOf">Returns the name of a source that distinguishes it from another.</param>
/// <param name="book">The words.</param>
internal sealed class SourceChangeWording(Source before, Source after, Func<SourceId, SourceId?, string> nameOf, Wordbook book)
{
    /// <summary>Returns the words of the members that changed, its status first.</summary>
    public IEnumerable<string> Parts(ValueList<MemberChange> members) =>
        members.OrderBy(member => member.Name == "status" ? 0 : 1)
            .Where(member => !ChangeWording.IsBookkeeping(member.Name)
                && (member.Name != "statusReason" || before.Status == after.Status))
            .SelectMany(Of);

    private IEnumerable<string> Of(MemberChange member) => member.Name switch
    {
        "status" => [Status()],
        "basedOn" when before.BasedOn is { IsEmpty: false } || after.BasedOn is { IsEmpty: false } => Basis(member),
        "archived" => Copies(member),
        _ => [MemberWording.Of(member, SourceMembers.All, before, after, book)],
    };

    private string Status()
    {
        if (after.Status == SourceStatus.Published) return $"no longer {book.Phrases.Of(before.Status)}";
        return $"now {book.Phrases.Of(after.Status)}{(after.StatusReason is { } reason ? $": {reason}" : "")}";
    }

    private IEnumerable<string> Basis(MemberChange member)
    {
        var parts = PartDifference<SourceLink>.Of(before.BasedOn ?? default, after.BasedOn ?? default);
        var any = false;
        foreach (var link in parts.Added)
        {
            any = true;
            yield return $"now based on {nameOf(link.Source, null)}";
        }

        foreach (var link in parts.Removed)
        {
            any = true;
            yield return $"no longer based on {nameOf(link.Source, null)}";
        }

        if (!any) yield return MemberWording.Noted(member, book);
    }

    private IEnumerable<string> Copies(MemberChange member)
    {
        var parts = PartDifference<ArchivedCopy>.Of(before.Archived, after.Archived);
        return parts is { Removed: [], Changed: [], Added: not [] }
            ? parts.Added.Select(copy => $"archived copy added: {copy.Url.Text}")
            : [MemberWording.Noted(member, book)];
    }
}
