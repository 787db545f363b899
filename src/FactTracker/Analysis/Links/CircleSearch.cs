namespace FactTracker.Analysis;

/// <summary>
/// Finds the circles among links by a depth-first search without recursion, in time linear in the number of records and links. Each link
/// that leads back to a record on the current path is one circle. Without these links no circle is left.
/// </summary>
internal sealed class CircleSearch<TLinks>(TLinks links)
    where TLinks : ILinks
{
    private const int LongestWay = 8; // As many as a message can show; a circle may have a hundred thousand records.
    private const int Unseen = 0, Done = -1;

    private readonly int[] _place = new int[links.Count]; // Unseen, Done, or the position on the current path, counted from 1.
    private readonly List<(int Record, int Next)> _way = [];

    /// <summary>Returns the circles in the order in which the search finds them, which is always the same for the same set.</summary>
    public IEnumerable<Circle> Find()
    {
        for (var record = 0; record < links.Count; record++)
        {
            if (_place[record] != Unseen) continue;
            for (Enter(record); _way.Count > 0;)
            {
                if (Step() is { } circle) yield return circle;
            }
        }
    }

    private void Enter(int record)
    {
        _way.Add((record, 0));
        _place[record] = _way.Count;
    }

    private Circle? Step()
    {
        var (record, link) = _way[^1];
        if (link == links.LinksOf(record))
        {
            _place[record] = Done;
            _way.RemoveAt(_way.Count - 1);
            return null;
        }

        _way[^1] = (record, link + 1);
        var target = links.TargetOf(record, link);
        if (target < 0 || target == record || _place[target] == Done) return null;
        if (_place[target] != Unseen) return CircleOf(record, link, _place[target] - 1);
        Enter(target);
        return null;
    }

    private Circle CircleOf(int record, int link, int start)
    {
        var length = _way.Count - start;
        if (length <= LongestWay) return new Circle(record, link, [.. _way[start..].Select(step => step.Record)], 0);
        return new Circle(record, link, [.. _way.Slice(start, LongestWay - 1).Select(step => step.Record), record], length - LongestWay);
    }
}
