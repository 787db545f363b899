using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports what cannot have happened yet at the time of the check: a publication, an access, an archived copy, a statement, or the
/// recording, changing or checking of a record. A day more is allowed for other time zones.</summary>
internal sealed class FutureDateRule : IPartRule<ClaimSet>, IPartRule<Source>, IPartRule<Claim>, IPartRule<Citation>, IPartRule<Review>
{
    public void Check(ClaimSet part, Spot spot)
    {
        Check("created", part.Created, spot);
        Check("modified", part.Modified, spot);
    }

    public void Check(Source part, Spot spot)
    {
        Check("published", part.Published, spot);
        Check("accessed", part.Accessed, spot);
        Check(part.Archived, spot);
        Check("modified", part.Modified, spot);
    }

    public void Check(Claim part, Spot spot)
    {
        if (spot.At is null) return;
        Check("stated", part.Stated, spot);
        Check("recorded", part.Recorded, spot);
        Check("modified", part.Modified, spot);
        Check("checked", part.Checked, spot);
    }

    public void Check(Citation part, Spot spot)
    {
        if (spot.At is null) return;
        Check("accessed", part.Accessed, spot);
        Check(part.Archived, spot);
    }

    public void Check(Review part, Spot spot) => Check("published", part.Published, spot);

    private static void Check(ValueList<ArchivedCopy> copies, Spot spot)
    {
        for (var i = 0; i < copies.Count; i++)
        {
            if (!IsAhead(copies[i].At, spot) || spot.Findings.TryCount(Rules.FutureDate)) continue;
            Add(spot.Here.Member("archived").At(i).Member("at"), "archived", copies[i].At, spot);
        }
    }

    private static void Check(string member, DateStatement? date, Spot spot)
    {
        if (IsAhead(date, spot) && !spot.Findings.TryCount(Rules.FutureDate)) Add(spot.Here.Member(member), member, date, spot);
    }

    private static void Check(string member, Instant? time, Spot spot)
    {
        if (spot.At is { } now && time > now + Duration.FromDays(1) && !spot.Findings.TryCount(Rules.FutureDate))
            Add(spot.Here.Member(member), member, time, spot);
    }

    private static bool IsAhead(DateStatement? date, Spot spot) =>
        spot.At is { } now && date is DateValue { Date: { Earliest: { } first } day } && DateOrder.IsPlain(day)
        && first.Number > EdtfDay.From(now.InUtc().Date).Number + 1;

    private static void Add(Json.JsonPath place, string member, object? date, Spot spot) => spot.Findings.Add(
        new Finding(Rules.FutureDate, place, $"\"{member}\" is {date}, which lies in the future.")
        {
            Value = date?.ToString(),
            Remedy = "Correct the date. If it is only planned, say so in the notes.",
        });
}
