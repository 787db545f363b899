using System.Globalization;
using System.Text;
using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>Writes a difference as Markdown (CommonMark) for a newsletter.</summary>
internal static class DifferenceMarkdown
{
    public static string Of(SetDifference difference, CultureInfo? culture)
    {
        var wording = new ChangeWording(difference, culture);
        var book = Wordbook.For(culture ?? CultureInfo.InvariantCulture);
        var text = new StringBuilder($"# What changed{Since(difference.Before, book)}\n\n");
        if (difference.After.Title is { } title) text.Append(CultureInfo.InvariantCulture, $"*{MarkdownEscapes.Of(title)}*\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownEscapes.Of(DifferenceText.SummaryOf(difference, culture))}\n");
        foreach (var (kind, heading) in DifferenceText.Kinds)
        {
            var changes = difference.Changes.Where(change => change.Kind == kind).ToList();
            if (changes.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
            foreach (var change in changes)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {LineOf(change, wording)}\n");
            }
        }

        return text.ToString();
    }

    private static string LineOf(RecordChange change, ChangeWording wording)
    {
        var name = MarkdownEscapes.Of(wording.NameOf(change));
        var words = change.Kind is ChangeKind.Added or ChangeKind.Removed ? null : MarkdownEscapes.Of(wording.Of(change));
        return change switch
        {
            HeaderChange => $"The set itself: {words}",
            SourceChange => words is null ? $"Source: {name}" : $"Source {name}: {words}",
            _ => words is null ? name : $"**{name}**: {words}",
        };
    }

    private static string Since(ClaimSet before, Wordbook book) => (before.Modified ?? before.Created) is { } time
        ? $" since {Edtf.From(time.InUtc().Date).ToWords(book.Culture)}"
        : "";
}
