namespace FactTracker.Dates;

/// <summary>
/// The intervals of days that a date may stand for. A year, month, season or day is the interval of its days. With unspecified digits it is
/// one of the units that match. An interval begins on some day of its start and ends on some day of its end. A set of one is one of its
/// members; a set of all is taken from its first day to its last.
/// </summary>
internal sealed class Candidates(EdtfPolicy policy, UnitBudget budget)
{
    /// <summary>
    /// Above this number of blocks, a single block around them all is used. Every yes and no is still right, but there are more "possibly".
    /// </summary>
    private const int MostBlocks = 16_384;

    private static readonly (long From, long To) AnyDay = (-CandidateBlock.Ever, CandidateBlock.Ever);

    public List<CandidateBlock> Blocks { get; } = [];

    public static Candidates Of(Edtf date, EdtfPolicy policy) => Of(date, policy, new UnitBudget());

    /// <summary>The members of an "all of" set, one by one; for anything else, the date itself.</summary>
    public static IReadOnlyList<Candidates> OfParts(Edtf date, EdtfPolicy policy)
    {
        var budget = new UnitBudget();
        return date.Node is DateSet { IsOneOf: false } set
            ? [.. set.Members.Select(
                member => member.Range is { } range ? OfWholeRange(range, policy, budget) : Of(member.Date!.Value, policy, budget))]
            : [Of(date, policy, budget)];
    }

    private static Candidates Of(Edtf date, EdtfPolicy policy, UnitBudget budget)
    {
        var candidates = new Candidates(policy, budget);
        candidates.Add(date);
        // Nothing is left only when seasons are read in a hemisphere other than the one they were checked in.
        if (candidates.Blocks.Count == 0) candidates.AddLoosely(AnyDay, AnyDay);
        if (candidates.Blocks.Count > MostBlocks) candidates.Blur();
        return candidates;
    }

    /// <summary>Replaces all blocks by a single one around them.</summary>
    public void Blur()
    {
        var around = Blocks.Aggregate((a, b) => a.Around(b));
        Blocks.Clear();
        Blocks.Add(around);
    }

    private void Add(Edtf date)
    {
        switch (date.Node)
        {
            case Stretch stretch:
                AddInterval(stretch);
                break;
            case DateSet { IsOneOf: true } set:
                foreach (var member in set.Members)
                {
                    if (member.Range is { } range) AddRange(range);
                    else Add(member.Date!.Value);
                }

                break;
            case DateSet set:
                AddWhole(set);
                break;
            default:
                AddSingle(date);
                break;
        }
    }

    private void AddSingle(Edtf date)
    {
        if (PolicyDays.Of(date, policy) is not var (first, last))
        {
            AddLoosely(AnyDay, AnyDay);
        }
        else if (PolicyDays.Widens(date, policy) && PolicyDays.Of(date, EdtfPolicy.AsWritten) is var (from, to))
        {
            Add(CandidateBlock.Free((first, Math.Max(first, to)), (Math.Min(last, from), last)));
        }
        else if (!UnitStretches.AreSeveral(date))
        {
            Add(CandidateBlock.One(first, last));
        }
        else
        {
            AddUnits(date, (first, last));
        }
    }

    private void AddUnits(Edtf date, (long First, long Last) around)
    {
        var areDays = date.Precision == EdtfPrecision.Day;
        if (UnitStretches.Of(date, joined: areDays, budget, policy) is { } units)
            Blocks.AddRange(
                units.Select(unit => areDays ? CandidateBlock.Days(unit.First, unit.Last) : CandidateBlock.One(unit.First, unit.Last)));
        else
            AddLoosely(around, around);
    }

    private void AddInterval(Stretch stretch)
    {
        var starts = DaysOf(stretch.Start, stretch.StartIsOpen ? -CandidateBlock.Ever : null);
        var ends = DaysOf(stretch.End, stretch.EndIsOpen ? CandidateBlock.Ever : null);
        if ((long)starts.Count * ends.Count > MostBlocks)
        {
            AddLoosely((starts[0].First, starts[^1].Last), (ends[0].First, ends[^1].Last));
            return;
        }

        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                Add(CandidateBlock.Free(start, end));
            }
        }
    }

    /// <summary>The days on which an end of an interval may lie: every day that its date covers.</summary>
    private List<(long First, long Last)> DaysOf(Edtf? end, long? open)
    {
        if (open is { } ever) return [(ever, ever)];
        if (end is not { } date || PolicyDays.Of(date, policy) is not { } all) return [AnyDay];
        if (PolicyDays.Widens(date, policy) || !UnitStretches.AreSeveral(date)) return [all];
        if (UnitStretches.Of(date, joined: true, budget, policy) is { } days) return days;
        return [all];
    }

    /// <summary>Adds every unit of the precision of the two ends, from the first to the last.</summary>
    private void AddRange(Stretch range)
    {
        var (first, last) = (range.Start, range.End);
        var precision = (first ?? last)!.Value.Precision;
        var from = first is { } start ? PolicyDays.Of(start, policy) : (-CandidateBlock.Ever, -CandidateBlock.Ever);
        var to = last is { } end ? PolicyDays.Of(end, policy) : (CandidateBlock.Ever, CandidateBlock.Ever);
        if (from is not { } a || to is not { } b)
            AddLoosely(AnyDay, AnyDay);
        else if (precision == EdtfPrecision.Day)
            Blocks.Add(CandidateBlock.Days(a.First, b.Last));
        else if (precision is EdtfPrecision.Year or EdtfPrecision.Month
            && first is { HasUnspecified: false }
            && last is { HasUnspecified: false })
            AddConsecutive(precision == EdtfPrecision.Year, a.First, b.Last);
        else
            AddLoosely((a.First, b.Last), (a.First, b.Last));
    }

    private void AddConsecutive(bool areYears, long first, long last)
    {
        var left = MostBlocks - Blocks.Count;
        for (var start = first; start <= last; left--)
        {
            var day = DayNumbers.ToDay(start);
            var end = start + (areYears
                ? (CalendarBounds.MonthLength(day.Year, 2) == 29 ? 365 : 364)
                : CalendarBounds.MonthLength(day.Year, day.Month) - 1);
            if (left < 0)
            {
                AddLoosely((start, last), (end, last));
                return;
            }

            Blocks.Add(CandidateBlock.One(start, end));
            start = end + 1;
        }
    }

    private void AddWhole(DateSet set)
    {
        CandidateBlock? whole = null;
        foreach (var member in set.Members)
        {
            var candidates = member.Range is { } range ? OfWholeRange(range, policy, budget) : Of(member.Date!.Value, policy, budget);
            var around = candidates.Blocks.Aggregate((a, b) => a.Around(b));
            whole = whole is not { } other ? around : new CandidateBlock(
                Math.Min(other.StartFrom, around.StartFrom), Math.Min(other.StartTo, around.StartTo),
                Math.Max(other.EndFrom, around.EndFrom), Math.Max(other.EndTo, around.EndTo),
                other.IsDays && around.IsDays && other == around);
        }

        Blocks.Add(whole!.Value);
    }

    private static Candidates OfWholeRange(Stretch range, EdtfPolicy policy, UnitBudget budget)
    {
        var candidates = new Candidates(policy, budget);
        var first = range.Start is { } start ? PolicyDays.Of(start, policy) ?? AnyDay : (-CandidateBlock.Ever, -CandidateBlock.Ever);
        var last = range.End is { } end ? PolicyDays.Of(end, policy) ?? AnyDay : (CandidateBlock.Ever, CandidateBlock.Ever);
        var isExact = range.Start?.HasUnspecified != true && range.End?.HasUnspecified != true;
        candidates.Add(isExact && first.Item1 <= last.Item2
            ? CandidateBlock.One(first.Item1, last.Item2)
            : CandidateBlock.Free(first, last) ?? CandidateBlock.Free(AnyDay, AnyDay));
        return candidates;
    }

    /// <summary>Adds every interval with these starts and ends, possibly more than the date has.</summary>
    private void AddLoosely((long From, long To) start, (long From, long To) end) => Add(CandidateBlock.Free(start, end));

    private void Add(CandidateBlock? block)
    {
        if (block is { } some) Blocks.Add(some);
    }
}
