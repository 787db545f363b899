namespace FactTracker.Interchange;

/// <summary>
/// Finds the losses of a record that were added before those of others: some writers report twice about a record. It is created when the
/// first of them does.
/// </summary>
internal sealed class LossVisits
{
    private readonly PackedLosses _losses;
    private readonly List<long>[] _latest = [[], [], []]; // Where the latest losses of each record begin, plus one; 0 for none.

    public LossVisits(PackedLosses losses)
    {
        _losses = losses;
        for (var position = LossPosition.Start; position != losses.End;)
        {
            var offset = position.Offset;
            var (loss, isNext, _) = losses.Take(ref position);
            if (isNext) Begin(losses.ListOf(loss), loss.Place, offset);
        }
    }

    /// <summary>Returns where the latest losses of a record begin, or null when there are none.</summary>
    public long? LatestOf(RecordList list, int place) =>
        place < _latest[(int)list].Count && _latest[(int)list][place] is > 0 and var latest ? latest - 1 : null;

    /// <summary>Notes that losses of a record begin.</summary>
    public void Begin(RecordList list, int place, long offset)
    {
        var latest = _latest[(int)list];
        while (latest.Count <= place) latest.Add(0);
        latest[place] = offset + 1;
    }

    /// <summary>Returns the losses of a record so far.</summary>
    public IEnumerable<PackedLoss> At(RecordList list, int place)
    {
        for (var offset = LatestOf(list, place); offset is { } begin;)
        {
            var position = LossPosition.Start with { Offset = begin };
            var (loss, _, before) = _losses.Take(ref position);
            yield return loss with { Place = place };
            while (position.Offset != _losses.End.Offset)
            {
                (loss, var isNext, _) = _losses.Take(ref position);
                if (isNext) break;
                yield return loss with { Place = place };
            }

            offset = before == 0 ? null : begin - before;
        }
    }
}
