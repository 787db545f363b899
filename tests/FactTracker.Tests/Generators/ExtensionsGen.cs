using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Members that the format does not list, under a prefix and without one.</summary>
internal static class ExtensionsGen
{
    private static readonly string[] Names =
        ["schema:image", "stix:labels", "x:größe", "x:🐑", "x:\"\\", "image", "Id", "texte", "citation", "", " ", "§"];

    public static Gen<Extensions> Any { get; } =
        from names in Gen.Shuffle(Names, 1, 3)
        from values in JsonGen.Any.Array[names.Length]
        select names.Zip(values)
            .Where(member => member.First.Length > 0)
            .Aggregate(Extensions.Empty, (all, member) => all.With(member.First, member.Second));
}
