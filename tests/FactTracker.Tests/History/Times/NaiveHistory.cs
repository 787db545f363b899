using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Times;

/// <summary>A history as a plain list of what was recorded when, searched from end to end.</summary>
internal sealed class NaiveHistory
{
    private readonly List<(Instant Recorded, string Id, Claim? Claim)> _rows = [];

    public NaiveHistory(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var id in entry.Removed) _rows.Add((entry.At, id, null));
            foreach (var claim in entry.Claims) _rows.Add((entry.At, claim.Id.Text, claim));
        }
    }

    public IEnumerable<Claim> AsOf(Instant? known, Edtf? about, TimeMatch match)
    {
        foreach (var id in _rows.Select(row => row.Id).Distinct())
        {
            Claim? last = null;
            foreach (var row in _rows)
            {
                if (row.Id == id && (known is null || row.Recorded <= known)) last = row.Claim;
            }

            if (last is not null && IsAbout(last, about, match)) yield return last;
        }
    }

    private static bool IsAbout(Claim claim, Edtf? about, TimeMatch match)
    {
        if (about is not { } time || claim.When is null) return true;
        var answer = claim.When.AsDate is { } date ? time.Overlaps(date) : EdtfAnswer.Possibly;
        return match == TimeMatch.Certainly ? answer == EdtfAnswer.Yes : answer != EdtfAnswer.No;
    }
}
