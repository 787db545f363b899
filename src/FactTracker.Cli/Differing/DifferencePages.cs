using FactTracker.History;

namespace FactTracker.Cli.Differing;

/// <summary>Writes a difference for people: how much changed, and the changes of each kind together.</summary>
internal static class DifferencePages
{
    private const int Indent = 2;

    private static readonly (ChangeKind Kind, string Heading, Tone Tone)[] Kinds =
    [
        (ChangeKind.Changed, "Changed", Tone.Warning),
        (ChangeKind.Added, "Added", Tone.Remedy),
        (ChangeKind.Removed, "Removed", Tone.Error),
        (ChangeKind.Renamed, "Renamed", Tone.Info),
    ];

    public static void Write(SetDifference difference, VerbRun run)
    {
        var culture = run.Host.Culture;
        run.Text.WriteParagraph(StyledLine.Of(difference.ToSummary(culture)));
        foreach (var (kind, heading, tone) in Kinds)
        {
            var changes = difference.Changes.Where(change => change.Kind == kind).ToList();
            if (changes.Count == 0) continue;
            run.Text.WriteLine();
            run.Text.WriteLine(StyledLine.Of(heading, tone));
            foreach (var change in changes)
            {
                var isWhole = kind is ChangeKind.Added or ChangeKind.Removed;
                run.Text.WriteParagraph(
                    StyledLine.Of(change.Id ?? "the set", Tone.Name).Add($"  {difference.NameOf(change, culture)}", Tone.Quiet), Indent);
                if (!isWhole) run.Text.WriteParagraph(StyledLine.Of(difference.ToWords(change, culture)), Indent * 2);
            }
        }
    }
}
