using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Interchange.Shared.Tables;
using FactTracker.Serialization;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Tests.Claims.Members;

/// <summary>Holds what spells out the members of a record against their tables: what a new member still lacks fails here.</summary>
public sealed class MemberCasesTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ClaimSetSchema.Json).RootElement.GetProperty("$defs");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    // Members of the format that the model does not have: the version, the records themselves, and what CSL says.
    private static readonly string[] OfFormatAlone = ["header.facttracker", "source.csl"];

    // What stands in the column of the rest, as no cell shows it well.
    private static readonly string[] WithoutColumn =
                [
            "header.translations", "header.conflicts", "source.translations", "source.hash", "source.marking", "claim.translations",
            "claim.marking",
        ];

    // What is the claim or source itself, or is put into words elsewhere.
    private static readonly string[] NotInDetails =
    [
        "claim.id", "claim.text", "claim.language", "claim.citations", "claim.translations",
        "source.id", "source.kind", "source.title", "source.authors", "source.publisher", "source.published", "source.url",
        "source.language", "source.hash", "source.words", "source.modified", "source.translations",
    ];

    // What is put into words only together with another member.
    private static readonly string[] NeedsCompany = ["claim.property", "claim.value"];

    // Kinds in which nothing can be wrong once they are read. A place in a source is words and numbers of them.
    private static readonly MemberKind[] Unchecked =
    [
        MemberKind.Id, MemberKind.Text, MemberKind.Instant, MemberKind.Period, MemberKind.Agent, MemberKind.Grade, MemberKind.Number,
        MemberKind.Flag,
    ];

    // A level alone is written without its name, as the marking itself.
    private const string ShortForm = "marking.tlp";

    public static TheoryData<string> Cases => [.. MemberCases.All.Select(it => it.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_written_under_its_name_and_adds_nothing_else(string member)
    {
        var it = Find(member);

        if (member == ShortForm)
        {
            it.Set.ToJson().Should().Contain("\"marking\": \"AMBER+STRICT\"");
            return;
        }

        Written(it, it.Set).Except(Written(it, it.Without)).Should().BeSubsetOf([it.Name]);
        Written(it, it.Set).Should().Contain(it.Name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_read_back_as_it_was(string member)
    {
        var it = Find(member);

        foreach (var form in new[] { SerializationForm.Document, SerializationForm.Lines })
        {
            var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(it.Set.ToJson(new WritingOptions { Form = form })));

            reading.Problems.Should().BeEmpty();
            it.IsReadBack(reading.Set).Should().BeTrue();
            reading.Set.Should().Be(it.Set);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_in_the_schema(string member)
    {
        var it = Find(member);

        Schema.GetProperty(it.Record).GetProperty("properties").TryGetProperty(it.Name, out _).Should().BeTrue();
    }

    [Fact]
    public void The_schema_has_no_member_that_no_table_has() =>
        MemberCases.All.Select(it => it.Record).Distinct()
            .SelectMany(record =>
                Schema.GetProperty(record).GetProperty("properties").EnumerateObject().Select(member => $"{record}.{member.Name}"))
            .Except(MemberCases.All.Select(it => it.ToString())).Should().BeEquivalentTo(OfFormatAlone);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_context_says_what_it_stands_for(string member)
    {
        var it = Find(member);
        if (it.Name == "id") return;
        var term = LinkedTerms.Find(it.Name, it.Around is null ? null : LinkedTerms.Find(it.Around, null));

        term.Should().NotBeNull();
        term.IsOrdered.Should().Be(it.IsOrdered);
        if (TypeOf(it.Kind) is { } type) term.Type.Should().EndWith(type);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_difference_in_it_is_seen(string member)
    {
        var it = Find(member);
        var losses = new LossReport();

        new RecordDifference(losses, "the other format").Report(FactTracker.Json.JsonPath.Root, it.Set.ToJson(), it.Without.ToJson());

        losses.Losses.Should().NotBeEmpty().And.OnlyContain(loss => loss.Path.StartsWith(it.Path.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_has_a_column_or_is_known_to_have_none(string member)
    {
        var it = Find(member);
        var schema = it.Record switch
        {
            "claim" => TableSchema.Claims,
            "source" => TableSchema.Sources,
            "header" => TableSchema.Set,
            _ => null,
        };

        if (schema is not null) (schema.GroupOf(it.Name) < 0).Should().Be(WithoutColumn.Contains(member));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_put_into_words_or_known_not_to_be(string member)
    {
        var it = Find(member);
        if (it.Record is not ("claim" or "source") || NeedsCompany.Contains(member)) return;

        (Details(it, it.Set).Count > Details(it, it.Without).Count).Should().Be(!NotInDetails.Contains(member));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_in_it_is_found(string member)
    {
        var it = Find(member);

        if (it.WithOdd is null) (Unchecked.Contains(it.Kind) || member == "citation.locator").Should().BeTrue();
        else it.WithOdd.Check().Should().Contain(problem => problem.Path!.StartsWith($"{it.Path}.{it.Name}", StringComparison.Ordinal));
    }

    private static MemberCase Find(string member) => MemberCases.All.Single(it => it.ToString() == member);

    // Of a record that is written in short, as one text, the member that the text is.
    private static IEnumerable<string> Written(MemberCase it, ClaimSet set)
    {
        using var document = JsonDocument.Parse(set.ToJson());
        var record = it.In(document.RootElement);
        if (record.ValueKind == JsonValueKind.Object) return [.. record.EnumerateObject().Select(member => member.Name)];
        return [it.Record == "locator" ? "words" : "source"];
    }

    private static IReadOnlyList<WordedDetail> Details(MemberCase it, ClaimSet set) =>
        it.Record == "claim" ? set.Claims[0].ToDetails(set, English) : set.Sources[0].ToDetails(set, English);

    private static string? TypeOf(MemberKind kind) => kind switch
    {
        MemberKind.Instant => "dateTime",
        MemberKind.Date => "EDTF",
        MemberKind.Period => "duration",
        MemberKind.Url => "anyURI",
        MemberKind.Number => "decimal",
        MemberKind.Translations => "@json",
        _ => null,
    };
}
