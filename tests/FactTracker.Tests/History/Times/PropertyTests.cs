using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Times;

/// <summary>
/// The property 7797 of Richard Snodgrass, "Developing Time-Oriented Database Applications in SQL" (1999), chapter 10: who owned it when,
/// as it was found out in January 1998. His periods exclude their last day; those of EDTF include it.
/// </summary>
public sealed class PropertyTests
{
    private static readonly Ledger Registry = Ledger.Of(
    [
        Entry(1, 10, EntryKind.Assert, [Owned("a", 145, "1998-01-10/..")]),
        Entry(2, 15, EntryKind.Revise, [Owned("a", 145, "1998-01-10/1998-01-14"), Owned("b", 827, "1998-01-15/..")]),
        Entry(3, 20, EntryKind.Revise, [Owned("b", 827, "1998-01-15/1998-01-19")]),
        Entry(4, 23, EntryKind.Assert, [Owned("c", 145, "1998-01-03/1998-01-09")]),
        Entry(5, 26, EntryKind.Revise, [Owned("c", 145, "1998-01-05/1998-01-09")]),
        Entry(6, 28, EntryKind.Revise, [Owned("a", 145, "1998-01-05/1998-01-11"), Owned("b", 827, "1998-01-12/1998-01-19")], "c"),
        Entry(7, 30, EntryKind.Retract, [], "a"),
        Entry(8, 31, EntryKind.Assert, [Owned("d", 827, "1998-01-15/..", property: 3621)]),
    ]);

    /// <summary>What was known at the end of a day of January: the owners of 7797 and from when on.</summary>
    public static TheoryData<int, string> Rows => new()
    {
        { 9, "" },
        { 14, "145 from 10" },
        { 18, "145 from 10, 827 from 15" },
        { 22, "145 from 10, 827 from 15" },
        { 25, "145 from 3, 145 from 10, 827 from 15" },
        { 27, "145 from 5, 145 from 10, 827 from 15" },
        { 29, "145 from 5, 827 from 12" },
        { 30, "827 from 12" },
        { 31, "827 from 12" },
    };

    /// <summary>Who owned 7797 on one day, as known on another.</summary>
    public static TheoryData<int, int, string> Days => new()
    {
        { 14, 14, "145" },
        { 14, 31, "145" }, // Nobody had heard of a sale.
        { 18, 14, "145" },
        { 18, 15, "827" },
        { 18, 25, "827" },
        { 20, 20, "" }, // The end that was recorded on that day.
        { 20, 19, "827" },
        { 22, 5, "" },
        { 25, 4, "145" },
        { 27, 4, "" },
        { 27, 5, "145" },
        { 27, 12, "145" },
        { 29, 12, "827" }, // The sale had been three days earlier than recorded.
        { 29, 11, "145" },
        { 30, 11, "" },
        { 30, 12, "827" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Owners_are_those_that_were_known(int known, string owners) =>
        string.Join(", ", Owners(Registry.AsOf(EndOf(known))).Select(claim => $"{OwnerOf(claim)} from {claim.When!.AsDate!.Value.Start.Day!.Value.Day}"))
            .Should().Be(owners);

    [Theory]
    [MemberData(nameof(Days))]
    public void Owner_of_a_day_is_the_one_that_was_known(int known, int about, string owner) =>
        string.Join(", ", Owners(Registry.AsOf(EndOf(known), Edtf.From(new LocalDate(1998, 1, about)))).Select(OwnerOf)).Should().Be(owner);

    [Fact]
    public void Last_entry_is_about_another_property() =>
        Registry.AsOf(EndOf(31), Edtf.Parse("1998-02-01")).Set.Claims.Single().Subject.Single!.ToString().Should().Be("property 3621");

    private static IEnumerable<Claim> Owners(AsOfAnswer answer) =>
        answer.Set.Claims.Where(claim => claim.Subject.Contains("property 7797"))
            .OrderBy(claim => claim.When!.AsDate!.Value.Start.Day!.Value.Number);

    private static string OwnerOf(Claim claim) => claim.Value.Single!.ToString();

    private static Claim Owned(string id, int owner, string when, int property = 7797) =>
        new(id) { Subject = [$"property {property}"], Property = "owner", Value = [$"{owner}"], When = when };

    private static LedgerEntry Entry(int sequence, int day, EntryKind kind, Claim[] claims, params string[] removed) =>
        new(sequence, Instant.FromUtc(1998, 1, day, 9, 0), kind) { Claims = [.. claims], Removed = [.. removed] };

    private static Instant EndOf(int day) => Instant.FromUtc(1998, 1, day, 23, 59);
}
