using System.Text.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Serialization;

/// <summary>The parsing cases of JSONTestSuite: as a whole text, and as a member of a sound one.</summary>
public sealed class JsonTestSuiteTests
{
    [Fact]
    public void What_the_grammar_refuses_gets_a_problem_and_nothing_crashes()
    {
        foreach (var path in Directory.GetFiles(SharedData.PathOf("jsontestsuite/test_parsing")))
        {
            var text = File.ReadAllBytes(path);
            var name = Path.GetFileName(path);

            var whole = ClaimSetReader.Read(text);
            byte[] member = [.. "{\"facttracker\":\"1.0\",\"x:y\":"u8, .. text, .. ",\"title\":\"T\"}"u8];
            var within = ClaimSetReader.Read(member, new ReadingOptions { Form = SerializationForm.Document });

            whole.Check().Should().NotBeEmpty(name); // None of them is a claim set.
            if (name.StartsWith("n_", StringComparison.Ordinal) && !IsSoundWithin(member)) within.HasErrors.Should().BeTrue(name);
            if (name.StartsWith("y_", StringComparison.Ordinal) && !name.Contains("duplicated", StringComparison.Ordinal)) within.HasErrors.Should().BeFalse(name);
            within.Check();
        }
    }

    // A text that is no JSON alone may close what stands around it.
    private static bool IsSoundWithin(byte[] text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
