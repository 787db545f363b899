using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Conflicts that a merge left, of every type.</summary>
internal static class MergeConflictGen
{
    private static readonly Gen<RawJson> Value = JsonGen.Any.Where(value => value.AsUtf8()[0] != 'n');

    public static Gen<MergeConflict> Any { get; } = WordGen.Of<MergeConflictType>().Select(type => new MergeConflict(type))
        .Sometimes(TextGen.IdOf("c"), (conflict, id) => conflict with { Id = id }, oneIn: 2)
        .Sometimes(TextGen.NotBlank, (conflict, member) => conflict with { Member = member }, oneIn: 2)
        .Sometimes(Value, (conflict, value) => conflict with { Base = value }, oneIn: 2)
        .Sometimes(Value, (conflict, value) => conflict with { Ours = value }, oneIn: 2)
        .Sometimes(Value, (conflict, value) => conflict with { Theirs = value }, oneIn: 2)
        .Sometimes(ExtensionsGen.Any, (conflict, extensions) => conflict with { Extensions = extensions }, oneIn: 8);
}
