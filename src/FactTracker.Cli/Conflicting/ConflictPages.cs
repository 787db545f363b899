using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Cli.Conflicting;

/// <summary>Writes conflicts for people: cluster by cluster, each pair with its claims and its reason.</summary>
internal sealed class ConflictPages(ClaimSet set, CultureInfo culture, TerminalWriter text)
{
    private const int Indent = 2;

    public void Write(Conflicts conflicts)
    {
        int? cluster = null;
        foreach (var pair in conflicts.Pairs)
        {
            if (pair.Cluster is { } id && id != cluster) WriteHeader(conflicts.Clusters[id - 1]);
            cluster = pair.Cluster;
            Write(pair);
            text.WriteLine();
        }

        text.WriteParagraph(StyledLine.Of(conflicts.ToSummary(culture)));
    }

    private void WriteHeader(ConflictCluster cluster)
    {
        if (cluster.Pairs == cluster.Listed && cluster.Pairs == 1) return;
        text.WriteParagraph(StyledLine.Of(
            string.Create(
                culture, $"Cluster {cluster.Id}: {cluster.Claims:N0} claims, {cluster.Pairs:N0} pairs, {cluster.Listed:N0} of them listed"),
            Tone.Quiet));
        text.WriteLine();
    }

    private void Write(Conflict pair)
    {
        var (verdict, tone) = pair.Verdict switch
        {
            ConflictVerdict.Contradictory => ("contradictory", Tone.Error),
            ConflictVerdict.Possible => ("possible", Tone.Warning),
            _ => ("not comparable", Tone.Quiet),
        };
        var line = StyledLine.Of(pair.A.Text, Tone.Name);
        if (pair.B is { } other) line.Add(" and ").Add(other.Text, Tone.Name);
        text.WriteLine(line.Add("  ").Add(verdict, tone));
        WriteClaim(pair.A);
        if (pair.B is { } second) WriteClaim(second);
        var distance = pair.Distance is { } value ? $" Distance: {value.ToWords(culture)}." : "";
        text.WriteParagraph(StyledLine.Of(pair.Reason + distance), Indent);
    }

    private void WriteClaim(ClaimId id)
    {
        if (set.Claims.TryGet(id, out var claim)) text.WriteParagraph(StyledLine.Of(claim.ToWords(culture), Tone.Quiet), Indent);
    }
}
