using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Native;

public sealed class NativeFormatTests
{
    private static readonly ClaimSet Set = new()
    {
        Title = "T",
        Sources = [new Source("s") { Title = "S" }],
        Claims = [new Claim("a") { Text = "A", Citations = ["s"] }, new Claim("b") { Text = "B" }],
    };

    public static TheoryData<string> Names => ["json", "jsonl"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Records_are_those_of_the_set(string name)
    {
        using var text = new MemoryStream(Written(name));
        var records = new List<ClaimSetRecord>();
        await foreach (var record in Readable(name).ReadRecordsAsync(text, cancellationToken: TestContext.Current.CancellationToken))
            records.Add(record);

        records[0].Header!.Title.Should().Be("T");
        records.Select(record => record.Source).OfType<Source>().Should().Equal(Set.Sources);
        records.Select(record => record.Claim).OfType<Claim>().Should().Equal(Set.Claims);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_set_is_carried_whole_and_recognised(string name)
    {
        Readable(name).Read(Written(name)).Require().Should().Be(Set);
        Readable(name).Recognises(Written(name)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_are_those_of_the_native_writer(string name) =>
        Encoding.UTF8.GetString(Written(name)).Should().Be(Set.ToJson(new()
        {
            Form = name == "json"
                ? FactTracker.Serialization.SerializationForm.Document
                : FactTracker.Serialization.SerializationForm.Lines,
        }));

    [Fact]
    public void A_document_is_no_lines_and_lines_are_read_by_either()
    {
        JsonLinesFormat.Default.Recognises(Written("json")).Should().BeFalse();
        JsonLinesFormat.Default.Read(Written("json")).HasErrors.Should().BeTrue();
        JsonFormat.Default.Read(Written("jsonl")).Require().Should().Be(Set);
    }

    [Fact]
    public async Task Lines_know_where_they_stand()
    {
        using var text = new MemoryStream(Written("jsonl"));
        var places = new List<long?>();
        await foreach (var record in JsonLinesFormat.Default.ReadRecordsAsync(
            text, cancellationToken: TestContext.Current.CancellationToken))
            places.Add(record.Place?.Line);

        places.Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public async Task A_document_becomes_lines()
    {
        using var output = new MemoryStream();
        var problems = new List<Problem>();
        var converted = await JsonFormat.Default.ConvertToLinesAsync(
            PeekedInput.Of(Written("json")), output, problems.Add, cancellationToken: TestContext.Current.CancellationToken);

        (converted.Errors, converted.IsClaimSet, problems.Count).Should().Be((0, true, 0));
        (converted.Sources, converted.Claims).Should().Be((Set.Sources.Count, Set.Claims.Count));
        output.ToArray().Should().Equal(Written("jsonl"));
    }

    private static IReadableFormat Readable(string name) => (IReadableFormat)ClaimSetFormats.Native.Find(name)!;

    private static byte[] Written(string name)
    {
        using var output = new MemoryStream();
        ((IWritableFormat)ClaimSetFormats.Native.Find(name)!).Write(Set, output).Should().BeEmpty();
        return output.ToArray();
    }
}
