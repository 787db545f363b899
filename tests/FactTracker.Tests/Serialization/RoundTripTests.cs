using System.Buffers;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization;

/// <summary>What was written is read back, nothing lost and nothing added, and written again byte for byte.</summary>
public sealed class RoundTripTests
{
    private const int Sets = 10_000;

    public static TheoryData<SerializationForm, bool> Ways => new()
    {
        { SerializationForm.Document, true },
        { SerializationForm.Document, false },
        { SerializationForm.Lines, false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_set_comes_back_as_it_was(SerializationForm form, bool indented) =>
        SetGen.Any.Sample(
            set =>
            {
                var written = Write(set, form, indented);
                var reading = ClaimSetReader.Read(written, new ReadingOptions { Form = form });

                reading.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
                reading.Set.Should().Be(set);
                Write(reading.Set, form, indented).Should().Equal(written);
            },
            iter: Effort.Tries(Sets),
            print: set => set.ToJson());

    [Fact]
    public void Both_forms_hold_the_same() =>
        SetGen.Any.Sample(
            set =>
            {
                var document = ClaimSetReader.Read(Write(set, SerializationForm.Document, true)).Set;
                var lines = ClaimSetReader.Read(
                    Write(set, SerializationForm.Lines, false), new ReadingOptions { Form = SerializationForm.Lines }).Set;

                lines.Should().Be(document);
            },
            iter: Effort.Tries(Sets / 10),
            print: set => set.ToJson());

    [Fact]
    public void The_form_is_recognised() =>
        SetGen.Any.Sample(
            set =>
            {
                ClaimSetReader.Read(Write(set, SerializationForm.Document, true)).Format.Should().Be("json");
                if (set.Sources.Count + set.Claims.Count > 0)
                    ClaimSetReader.Read(Write(set, SerializationForm.Lines, false)).Format.Should().Be("jsonl");
            },
            iter: Effort.Tries(Sets / 10),
            print: set => set.ToJson());

    private static byte[] Write(ClaimSet set, SerializationForm form, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output, new WritingOptions { Form = form, Indented = indented });
        return output.WrittenSpan.ToArray();
    }
}
