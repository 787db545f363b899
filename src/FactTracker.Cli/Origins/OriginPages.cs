using System.Text;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints claims with what they rest on for people: a tree, with lines on a terminal, and the count in words.</summary>
internal sealed class OriginPages(ClaimSet set, VerbRun run)
{
    private const int Indent = 2, FewestLetters = 12; // A shorter piece of a title says nothing.
    private readonly bool _isTerminal = run.Host.Width is not null;

    /// <summary>Prints answers.</summary>
    /// <param name="answers">The claims and their answers.</param>
    /// <param name="isSingle">Whether there is one answer, of which all is printed.</param>
    public void Write(IEnumerable<(Claim Claim, ClaimOrigins Answer)> answers, bool isSingle)
    {
        var isFirst = true;
        foreach (var (claim, answer) in answers)
        {
            if (!isFirst) run.Text.WriteLine();
            isFirst = false;
            run.Text.WriteParagraph(StyledLine.Of(claim.Id.Text, Tone.Name).Add($"  {claim.ToWords(run.Host.Culture)}"));
            WriteTree(isSingle ? answer.Tree : answer.DrawTree(OriginLines.MostListed));
            run.Text.WriteParagraph(StyledLine.Of(answer.ToWords(run.Host.Culture)), Indent);
        }
    }

    private void WriteTree(OriginTree tree)
    {
        var left = new List<int>(); // How many nodes are still to come at each depth.
        foreach (var (node, depth) in tree.Nodes)
        {
            left.RemoveRange(depth, left.Count - depth);
            if (depth > 0) left[depth - 1]--;
            WriteNode(node, Lines(left, depth));
            left.Add(node.Children.Count);
        }
    }

    private string Lines(List<int> left, int depth)
    {
        var (line, end, fork) = _isTerminal ? ("│  ", "└─ ", "├─ ") : ("|  ", "`- ", "|- ");
        var text = new StringBuilder(new string(' ', Indent));
        for (var level = 0; level < depth; level++)
        {
            var isOpen = left[level] > 0;
            text.Append((level == depth - 1, isOpen) switch
            {
                (true, true) => fork,
                (true, false) => end,
                (false, true) => line,
                _ => "   ",
            });
        }

        return text.ToString();
    }

    private void WriteNode(OriginNode node, string lines)
    {
        var how = node.IsSame ? "the same as " : HowOf(node.How);
        var clause = node.Mark switch
        {
            OriginMark.OwnKnowledge => "its own knowledge",
            OriginMark.NotStated => node.IsMissing ? "not in the set" : "does not say what it rests on",
            OriginMark.Unnamed => "nobody names it",
            OriginMark.LeftOut => "retracted or withdrawn, left out",
            OriginMark.Cycle => "in a circle, see above",
            OriginMark.Seen => "see above",
            OriginMark.Cut => "more is not shown",
            _ => node.IsUpperLimit ? "some of these" : "",
        };
        var line = StyledLine.Of(lines, Tone.Quiet).Add(how).Add(node.Source.Text, Tone.Name);
        var used = lines.Length + how.Length + node.Source.Text.Length + clause.Length + (clause.Length > 0 ? 2 : 0);
        var isFirst = node.Mark is not (OriginMark.Seen or OriginMark.Cycle);
        if (isFirst && TitleOf(node.Source, used) is { } title) line.Add($" {title}", Tone.Quiet);
        if (clause.Length > 0) line.Add(": ").Add(clause, ToneOf(node.Mark));
        run.Text.WriteLine(line);
    }

    private string? TitleOf(SourceId id, int used)
    {
        if (!set.Sources.TryGet(id, out var source) || (source.Title ?? source.Words) is not { } title) return null;
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var space = (run.Host.Width ?? int.MaxValue) - used - 3; // A space and the quotation marks.
        if (title.Length <= space) return $"“{title}”";
        return space < FewestLetters ? null : $"“{Start(title, space - 1)}…”";
    }

    private static string Start(string title, int length) =>
        title[..(char.IsHighSurrogate(title[length - 1]) ? length - 1 : length)].TrimEnd();

    private static Tone ToneOf(OriginMark mark) => mark switch
    {
        OriginMark.OwnKnowledge => Tone.Remedy,
        OriginMark.Cycle or OriginMark.LeftOut => Tone.Warning,
        OriginMark.Seen or OriginMark.Cut => Tone.Quiet,
        _ => Tone.Info,
    };

    private static string HowOf(LinkKind? how)
    {
        if (how is null) return "";
        return how == LinkKind.SameData ? "uses the data of " : $"{how} ";
    }
}
