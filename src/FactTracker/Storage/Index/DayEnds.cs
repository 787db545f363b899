using FactTracker.Dates;

namespace FactTracker.Storage;

/// <summary>Between which days a date may begin and end.</summary>
internal readonly record struct DayEnds(long StartFrom, long StartTo, long EndFrom, long EndTo)
{
    /// <summary>Of a date in a query.</summary>
    public static DayEnds Of(Edtf date) => Of(Candidates.Of(date, EdtfPolicy.AsWritten).Blocks);

    /// <summary>Of everything that a date may stand for.</summary>
    public static DayEnds Of(List<CandidateBlock> blocks)
    {
        var ends = new DayEnds(long.MaxValue, long.MinValue, long.MaxValue, long.MinValue);
        foreach (var block in blocks)
        {
            ends = new DayEnds(
                Math.Min(ends.StartFrom, block.StartFrom), Math.Max(ends.StartTo, block.StartTo), Math.Min(ends.EndFrom, block.EndFrom),
                Math.Max(ends.EndTo, block.EndTo));
        }

        return ends;
    }
}
