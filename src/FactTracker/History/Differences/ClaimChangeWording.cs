using FactTracker.Analysis;
using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>Puts into words what changed in a claim.</summary>
/// <param name="before">The earlier claim, which refers to renamed records by their later ids.</param>
/// <param name="after">The later claim.</param>
/// <param name="nameOf">Returns the name of a source that distinguishes it from another.</param>
/// <param name="book">The words.</param>
internal sealed class ClaimChangeWording(Claim before, Claim after, Func<SourceId, SourceId?, string> nameOf, Wordbook book)
{
    private static readonly string[] First = ["value", "when", "status", "confidence", "citations"];

    /// <summary>Returns the words of the members that changed, the most important ones first.</summary>
    public IEnumerable<string> Parts(ValueList<MemberChange> members) =>
        members.OrderBy(member => Array.IndexOf(First, member.Name) is >= 0 and var place ? place : First.Length)
            .Where(member => !ChangeWording.IsBookkeeping(member.Name)
                && (member.Name != "statusReason" || before.Status == after.Status))
            .SelectMany(Of);

    private IEnumerable<string> Of(MemberChange member) => member.Name switch
    {
        "value" => [Value(member)],
        "when" => [Moved("time", before.When, after.When)],
        "status" => [Status()],
        "statusReason" when after.StatusReason is { } reason => [$"reason of the status: {book.Quote(reason)}"],
        "confidence" => Confidences(member),
        "citations" => Citations(member),
        "relations" => Relations(member),
        "reviews" => Reviews(member),
        "tags" => Tags(),
        "text" when before.Text is not null && after.Text is not null => ["reworded"],
        "checked" when after.Checked is { } at => [$"checked again on {TimeWording.ToWords(at, book)}"],
        _ => [MemberWording.Of(member, ClaimMembers.All, before, after, book)],
    };

    private string Value(MemberChange member)
    {
        if (before.Value.IsEmpty || after.Value.IsEmpty) return MemberWording.Of(member, ClaimMembers.All, before, after, book);
        if (before.Value.Single is Quantity earlier && after.Value.Single is Quantity later)
        {
            var (from, to) = (SeriesWords.Of(earlier, book.Culture), SeriesWords.Of(later, book.Culture));
            if (from != to) return $"{from} → {to}{(ValueMove.Of(earlier, later, book) is { } move ? $", {move}" : "")}";
        }

        return Moved("", ValueWording.ToWords(before.Value, book), ValueWording.ToWords(after.Value, book))
            ?? "details of the value changed";
    }

    private string Moved(string label, ClaimValue? from, ClaimValue? to) => (from?.ToWords(book.Culture), to?.ToWords(book.Culture)) switch
    {
        (null, var later) => $"{label} {later} added",
        (var earlier, null) => $"{label} {earlier} removed",
        var (earlier, later) => Moved($"{label} ", earlier, later) ?? $"details of the {label} changed",
    };

    private static string? Moved(string label, string from, string to) => from == to ? null : $"{label}{from} → {to}";

    private string Status()
    {
        if (after.Status == ClaimStatus.Asserted) return $"no longer {book.Phrases.Of(before.Status)}";
        return $"now {book.Phrases.Of(after.Status)}{(after.StatusReason is { } reason ? $": {reason}" : "")}";
    }

    private List<string> Confidences(MemberChange member)
    {
        var parts = PartDifference<Confidence>.Of(before.Confidence, after.Confidence);
        if (parts is { Removed: [var left], Added: [var joined], Changed: [] }) return [Move(left, joined)];
        return OrNoted(member,
        [
            .. parts.Changed.Select(it => Move(it.Before, it.After)),
            .. parts.Added.Select(it => $"confidence {it.ToWords(book.Culture)} added"),
            .. parts.Removed.Select(it => $"confidence {it.ToWords(book.Culture)} removed"),
        ]);
    }

    private string Move(Confidence from, Confidence to)
    {
        var (earlier, later) = (Plain(from), Plain(to));
        var by = to.By is { } agent && from.By == agent ? $" ({Phrases.Fill(book.Phrases.AccordingTo, agent.ToWords())})" : "";
        if (earlier == later) return $"grounds of the confidence changed{by}";
        var move = (from.Probability, to.Probability) is ({ } one, { } other) ? ValueMove.Of(one, other, book) : null;
        return $"confidence from {earlier} to {later}{(move is null ? "" : $", {move}")}{by}";
    }

    private string Plain(Confidence confidence) => (confidence with { By = null, At = null, Basis = null }).ToWords(book.Culture);

    private List<string> Citations(MemberChange member)
    {
        var parts = PartDifference<Citation>.Of(before.Citations, after.Citations, citation => citation.Source);
        if (parts is { Removed: [var left], Added: [var joined] })
            return [.. Changed(parts), $"{nameOf(left.Source, joined.Source)} replaced by {nameOf(joined.Source, left.Source)}"];
        return OrNoted(member,
        [
            .. Changed(parts),
            .. parts.Added.Select(it => $"source added: {nameOf(it.Source, null)}{Against(it)}"),
            .. parts.Removed.Select(it => $"source removed: {nameOf(it.Source, null)}"),
        ]);
    }

    private IEnumerable<string> Changed(PartDifference<Citation> parts) => parts.Changed.Select(it =>
    {
        var names = CitationMembers.All.Where(one => !one.AreSame(it.Before, it.After)).Select(one => CodeName.ToWords(one.Name));
        return it.Before.Stance != it.After.Stance
            ? $"{nameOf(it.After.Source, null)} now {book.Phrases.Of(it.After.Stance)} it"
            : $"citation of {nameOf(it.After.Source, null)} changed ({book.Join(names.DefaultIfEmpty("further members"))})";
    });

    private string Against(Citation citation) =>
        citation.Stance == Stance.Supports ? "" : $", which {book.Phrases.Of(citation.Stance)} it";

    private List<string> Relations(MemberChange member)
    {
        var parts = PartDifference<Relation>.Of(before.Relations, after.Relations);
        return OrNoted(member,
        [
            .. parts.Added.Select(it => $"relation added: {book.Phrases.Of(it.Type)} \"{it.Claim}\""),
            .. parts.Removed.Select(it => $"relation removed: {book.Phrases.Of(it.Type)} \"{it.Claim}\""),
        ]);
    }

    private List<string> Reviews(MemberChange member)
    {
        var parts = PartDifference<Review>.Of(before.Reviews, after.Reviews);
        return OrNoted(member,
        [
            .. parts.Added.Select(it => $"review added: {it.ToWords(book.Culture)}"),
            .. parts.Changed.Select(it => $"review changed: {it.After.ToWords(book.Culture)}"),
            .. parts.Removed.Select(it => $"review removed: {it.ToWords(book.Culture)}"),
        ]);
    }

    private IEnumerable<string> Tags()
    {
        var parts = PartDifference<string>.Of(before.Tags, after.Tags);
        if (parts.Added.Count > 0) yield return $"{Tag(parts.Added)} added";
        if (parts.Removed.Count > 0) yield return $"{Tag(parts.Removed)} removed";
    }

    private string Tag(List<string> tags) => $"{(tags.Count == 1 ? "tag" : "tags")} {book.Join(tags.Select(book.Quote))}";

    private List<string> OrNoted(MemberChange member, List<string> parts) =>
        parts.Count > 0 ? parts : [MemberWording.Noted(member, book)];
}
