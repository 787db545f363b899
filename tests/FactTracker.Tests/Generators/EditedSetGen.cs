using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>A set and two copies of it that two people changed: members, parts of lists, records added, removed and moved.</summary>
internal static class EditedSetGen
{
    /// <summary>The set before the changes, ours and theirs.</summary>
    public static Gen<(ClaimSet Before, ClaimSet Ours, ClaimSet Theirs)> Any { get; } =
        from before in SetGen.Any
        from ours in Edited(before)
        from theirs in Edited(before)
        from agreed in Gen.Bool
        from both in Edited(before)
        select agreed ? (before, Mixed(ours, both), Mixed(theirs, both)) : (before, ours, theirs);

    /// <summary>A changed copy of a set.</summary>
    public static Gen<ClaimSet> Edited(ClaimSet before) =>
        from other in SetGen.Any
        from seed in Gen.Int[0, int.MaxValue]
        select Edited(before, other, new Random(seed));

    // Some records as in the other set: changes that both sides made.
    private static ClaimSet Mixed(ClaimSet set, ClaimSet other) => set with
    {
        Sources = [.. set.Sources.Select((source, at) => at % 2 == 0 && other.Sources.TryGet(source.Id, out var same) ? same : source)],
        Claims = [.. set.Claims.Select((claim, at) => at % 2 == 0 && other.Claims.TryGet(claim.Id, out var same) ? same : claim)],
    };

    private static ClaimSet Edited(ClaimSet before, ClaimSet other, Random random)
    {
        var header = With(before, other, ClaimSetMembers.All, random) with { Sources = before.Sources, Claims = before.Claims };
        var sources = Records(header.Sources, other.Sources, source => source.Id.Text, SourceMembers.All, random);
        var claims = Records(header.Claims, other.Claims, claim => claim.Id.Text, ClaimMembers.All, random);
        return header with { Sources = [.. sources], Claims = [.. claims] };
    }

    private static List<T> Records<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> other, Func<T, string> idOf, RecordMembers<T> members, Random random)
        where T : class
    {
        var edited = new List<T>();
        foreach (var record in before)
        {
            var same = other.FirstOrDefault(one => idOf(one) == idOf(record));
            if (random.Next(8) == 0) continue;
            edited.Add(same is not null && random.Next(2) == 0 ? With(record, same, members, random) : record);
        }

        foreach (var record in other.Where(record => before.All(one => idOf(one) != idOf(record)) && random.Next(2) == 0))
        {
            edited.Insert(random.Next(edited.Count + 1), record);
        }

        if (random.Next(5) == 0) random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(edited));
        return edited;
    }

    private static T With<T>(T record, T other, RecordMembers<T> members, Random random)
    {
        foreach (var member in members.Where(member => (member.Name != "id" || record is ClaimSet or Review) && random.Next(4) == 0))
        {
            record = member.With(record, Edited(member.Get(record), member.Get(other), random));
        }

        return random.Next(6) == 0 ? members.WithExtensions(record, members.ExtensionsOf(other)) : record;
    }

    // Of a list, some parts of the other are put into it and some are taken out.
    private static object? Edited(object? value, object? other, Random random) => (value, other) switch
    {
        (ValueList<Citation> list, ValueList<Citation> more) => Parts(list, more, random),
        (ValueList<string> list, ValueList<string> more) => Parts(list, more, random),
        (ValueList<Review> list, ValueList<Review> more) => Parts(list, more, random),
        (ValueList<Confidence> list, ValueList<Confidence> more) => Parts(list, more, random),
        (ValueList<ArchivedCopy> list, ValueList<ArchivedCopy> more) => Parts(list, more, random),
        _ => other,
    };

    private static ValueList<T> Parts<T>(ValueList<T> list, ValueList<T> more, Random random)
        where T : class =>
        [.. list.Where(_ => random.Next(4) != 0), .. more.Where(_ => random.Next(2) == 0)];
}
