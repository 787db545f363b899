namespace FactTracker.Tests.Conventions;

/// <summary>Compares the folders of the tests with those of the library.</summary>
internal static class TestMirror
{
    // Test folders without a counterpart in the library: conventions, laws, test data and samples.
    private static readonly string[] OfTestsAlone =
        ["Conventions", "Corpora", "Generators", "Laws", "Samples", "Readme", "Reading/Gold", "Storage/Contract"];

    /// <summary>Layers of the library that no test folder mirrors.</summary>
    public static IEnumerable<string> FindUntested(IEnumerable<string> source, IEnumerable<string> tests) =>
        source.Select(Layers.Of)
            .Distinct()
            .Where(layer => !tests.Any(folder => folder == layer || folder.StartsWith($"{layer}/", StringComparison.Ordinal)));

    /// <summary>Test folders that mirror no folder of the library.</summary>
    public static IEnumerable<string> FindHomeless(IEnumerable<string> source, IEnumerable<string> tests) =>
        tests.Where(folder => !Array.Exists(OfTestsAlone, alone => $"{folder}/".StartsWith($"{alone}/", StringComparison.Ordinal))
            && !source.Any(other => other == folder || other.StartsWith($"{folder}/", StringComparison.Ordinal)));
}
