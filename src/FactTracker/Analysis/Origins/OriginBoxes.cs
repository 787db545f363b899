namespace FactTracker.Analysis;

/// <summary>The boxes and arrows of a diagram of origins, each once.</summary>
internal sealed class OriginBoxes
{
    private readonly Dictionary<(bool IsClaim, string Id), int> _numbers = [];
    private readonly List<(string Label, bool IsClaim)> _boxes = [];
    private readonly List<(int From, int To, string? How)> _arrows = [];
    private readonly HashSet<(int From, int To, string? How)> _known = [];

    public OriginBoxes(IEnumerable<ClaimOrigins> answers)
    {
        foreach (var answer in answers)
        {
            Add(answer);
        }
    }

    public IReadOnlyList<(string Label, bool IsClaim)> Boxes => _boxes;

    public IReadOnlyList<(int From, int To, string? How)> Arrows => _arrows;

    private void Add(ClaimOrigins answer)
    {
        var way = new List<int> { Box(isClaim: true, answer.Claim.Text) };
        foreach (var (node, depth) in answer.Tree.Nodes)
        {
            way.RemoveRange(depth + 1, way.Count - depth - 1);
            way.Add(Box(isClaim: false, node.Source.Text));
            if (node.Mark is not (OriginMark.None or OriginMark.Seen or OriginMark.Cycle))
                _boxes[way[^1]] = ($"{node.Source.Text}: {OriginWording.Clause(node.Mark)}", false);
            var arrow = (way[^2], way[^1], node.IsSame ? "is the same as" : node.How?.Name);
            if (_known.Add(arrow)) _arrows.Add(arrow);
        }
    }

    private int Box(bool isClaim, string id)
    {
        if (_numbers.TryGetValue((isClaim, id), out var number)) return number;
        _numbers.Add((isClaim, id), number = _boxes.Count);
        _boxes.Add((id, isClaim));
        return number;
    }
}
