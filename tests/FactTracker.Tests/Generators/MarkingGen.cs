using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Markings of every form.</summary>
internal static class MarkingGen
{
    public static Gen<Marking> Any { get; } = Gen.Const(new Marking())
        .Sometimes(WordGen.Of<TlpLevel>(), (marking, level) => marking with { Tlp = level }, oneIn: 2)
        .Sometimes(DateGen.Statement, (marking, date) => marking with { EmbargoedUntil = date })
        .Sometimes(Gen.Const(true), (marking, isConfidential) => marking with { IsConfidential = isConfidential })
        .Sometimes(ExtensionsGen.Any, (marking, extensions) => marking with { Extensions = extensions }, oneIn: 10);
}
