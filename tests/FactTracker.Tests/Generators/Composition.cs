using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Builds generators of records member by member.</summary>
internal static class Composition
{
    /// <summary>A record with one more member, which one in so many of them have.</summary>
    public static Gen<T> Sometimes<T, TMember>(this Gen<T> record, Gen<TMember> member, Func<T, TMember, T> with, int oneIn = 4) =>
        from made in record
        from die in Gen.Int[1, oneIn]
        from complete in die == 1 ? member.Select(value => with(made, value)) : Gen.Const(made)
        select complete;

    /// <summary>A list of so many items.</summary>
    public static Gen<ValueList<T>> Several<T>(this Gen<T> item, int least = 1, int most = 3)
        where T : class => item.Array[least, most].Select(items => ValueList.Create<T>(items));

    /// <summary>A list of items no two of which have the same name.</summary>
    public static Gen<ValueList<T>> Named<T>(this Gen<T> item, Func<T, string> name)
        where T : class => item.Array[1, 3].Select(items => ValueList.Create<T>([.. items.DistinctBy(name, StringComparer.Ordinal)]));
}
