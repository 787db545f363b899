using System.Globalization;
using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Contract;

/// <summary>A part of a text that many records refer to is shared, or counts against the limit for repetition.</summary>
public sealed class RepeatedPartsTests
{
    private const int LongLength = 200_000;
    private const int Times = 1_000;
    private const int Few = 200;
    private const string Uuid = "00000000-0000-4000-8000-";
    private const long MostAllocated = 100_000_000;
    private static readonly string Long = new('x', LongLength);

    public static TheoryData<string, string, string> Texts => new()
    {
        {
            "claimreview", "the item of many reviews",
            """{"@graph":[{"@type":"Claim","@id":"c","foo":"LONG"},"""
            + """MANY{"@type":"ClaimReview","claimReviewed":"t#","itemReviewed":{"@id":"c"}}]}"""
        },
        {
            "claimreview", "the author of many reviews",
            """{"@graph":[{"@type":"Person","@id":"p","name":"LONG"},"""
            + """MANY{"@type":"ClaimReview","claimReviewed":"t#","author":{"@id":"p"}}]}"""
        },
        {
            "claimreview", "a claim and the reviews within it",
            """{"@type":"Claim","text":"LONG","review":[MANY{"@type":"ClaimReview","url":"http://a.example/#"}]}"""
        },
        {
            "stix", "an opinion on many objects",
            $$"""{"type":"bundle","objects":[{"type":"opinion","id":"opinion--{{Uuid}}999999999999","explanation":"LONG","object_refs":["""
            + $$"""MANY"tool--{{Uuid}}#"]},MANY{"type":"tool","id":"tool--{{Uuid}}#"}]}"""
        },
        {
            "stix", "the creator of many objects",
            $$"""{"type":"bundle","objects":[{"type":"identity","id":"identity--{{Uuid}}999999999999","name":"LONG"},"""
            + $$"""MANY{"type":"tool","id":"tool--{{Uuid}}#","created_by_ref":"identity--{{Uuid}}999999999999"}]}"""
        },
        {
            "gedcomx", "the contributor of many persons",
            """{"agents":[{"id":"a","names":[{"value":"LONG"}]}],"persons":["""
            + """MANY{"id":"p#","attribution":{"contributor":{"resource":"#a"}}}]}"""
        },
        {
            "gedcomx", "the person of many relationships",
            """{"persons":[{"id":"p","names":[{"nameForms":[{"fullText":"LONG"}]}]}],"relationships":["""
            + """MANY{"type":"http://gedcomx.org/Couple","person1":{"resource":"#p"},"person2":{"resource":"#p"}}]}"""
        },
        {
            "ftm", "the caption of many statements",
            """
            {"id":"f","schema":"Person","properties":{"name":["n"]}}
            {"id":"e","schema":"Person","caption":"LONG","properties":{"name":[MANY"n#"]}}
            """
        },
        {
            "ftm", "the name of a property with many values",
            """
            {"id":"f","schema":"Person","properties":{"name":["n"]}}
            {"id":"e","schema":"Person","properties":{"LONG":[MANY"n#"]}}
            """
        },
        {
            "factcheck-api", "a page with many markups",
            """{"claimReviewMarkupPages":[{"pageUrl":"http://a.example","foo":"LONG","claimReviewMarkups":["""
            + """MANY{"claimReviewed":"t#"}]}]}"""
        },
        {
            "wikibase", "the label of an entity with many statements",
            """{"entities":{"Q1":{"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"LONG"}},"claims":{"P1":["""
            + """MANY{"id":"Q1$#","mainsnak":{"snaktype":"somevalue","property":"P1"},"type":"statement","rank":"normal"}]}}}}"""
        },
    };

    public static TheoryData<string, string, string> Rows => new()
    {
        { "csv", "id,text,LONG\n", "c#,t,x\n" },
        { "tsv", "id\ttext\tLONG\n", "c#\tt\tx\n" },
        { "ftm-csv", "entity_id,prop,value,LONG\n", "e,name,n#,x\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_part_that_many_records_use_ends_the_reading_at_the_limit(string format, string what, string text)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var reading = Read(format, Filled(text));

        reading.Problems.Should().ContainSingle(problem => problem.Rule == Rules.LimitPassed, what).Which.Line.Should().BePositive();
        (reading.Set.Claims.Count + reading.Set.Sources.Count).Should().BePositive("the records before the limit are kept");
        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(MostAllocated, what);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_header_that_many_rows_use_ends_the_reading_at_the_limit(string format, string head, string row)
    {
        var reading = Read(format, head.Replace("LONG", Long, StringComparison.Ordinal) + string.Concat(Many(row)));

        reading.Problems.Should().ContainSingle(problem => problem.Rule == Rules.LimitPassed);
        reading.Set.Claims.Count.Should().BeInRange(80, 90);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_part_of_usual_length_is_used_as_often_as_the_text_says(string format, string what, string text)
    {
        var reading = Read(format, Filled(text.Replace("LONG", "x", StringComparison.Ordinal), Few));

        reading.Problems.Should().NotContain(problem => problem.Rule == Rules.LimitPassed, what);
        var records = reading.Set.Claims.Count + reading.Set.Claims.Sum(claim => claim.Reviews.Count);
        records.Should().BeGreaterThanOrEqualTo(Few, what);
    }

    [Theory]
    [InlineData("claimreview", """{"LONG":[MANY{"@type":"ClaimReview","claimReviewed":"t#","author":5}]}""")]
    [InlineData("wikibase", """
        {"entities":{"Q1":{"type":"item","id":"Q1","labels":{},"claims":{"LONG":[MANY{"type":"statement"}]}}}}
        """)]
    [InlineData("json", """{"facttracker":"1.0","claims":[{"id":"c","x:LONG":[MANY["\ud800"]]}]}""")]
    public void A_long_name_is_not_repeated_in_each_path(string format, string text)
    {
        var reading = Read(format, Filled(text));

        reading.Problems.Should().HaveCountGreaterThanOrEqualTo(Times);
        reading.Problems.Max(problem => problem.Path.Length).Should().BeLessThan(1_000);
    }

    [Theory]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":[MANY"abcde"]}""")]
    [InlineData("""{"@type":"Claim","text":"t","appearance":["http://a.example/b",MANY"abcde"]}""")]
    [InlineData("""{"@graph":[MANY{"@type":"ClaimReview","url":"http://a.example/#","itemReviewed":{"@type":"Claim","@id":"c"}}]}""")]
    [InlineData("""{"@graph":[MANY{"@type":"ClaimReview","claimReviewed":"t#","itemReviewed":{"@type":"Claim","@id":"c"}}]}""")]
    [InlineData("""{"@type":"Claim","text":"t","review":[MANY{"@type":"ClaimReview","url":"http://a.example/#"}]}""")]
    [InlineData("""{"@type":"Claim","text":"t","appearance":[MANY{"@type":"CreativeWork","@id":"w","name":"n#"}]}""")]
    public void Four_times_the_reviews_take_four_times_the_memory(string text)
    {
        Read("claimreview", Filled(text, 10)); // What is loaded once is not counted.
        var one = AllocatedBy(Filled(text, Times));
        var four = AllocatedBy(Filled(text, 4 * Times));

        (four / one).Should().BeLessThan(6);
    }

    [Fact]
    public void Unknown_columns_of_statements_take_memory_in_proportion_to_their_number()
    {
        static string Table(int columns) =>
            $"entity_id,prop,value,{string.Join(',', Enumerable.Range(0, columns).Select(column => $"c{column}"))}\ne,name,n"
            + $"{string.Concat(Enumerable.Repeat(",x", columns))}\n";
        Read("ftm-csv", Table(10));
        var one = AllocatedBy(Table(1_000), "ftm-csv");
        var four = AllocatedBy(Table(4_000), "ftm-csv");

        (four / one).Should().BeLessThan(6);
    }

    private static double AllocatedBy(string text, string format = "claimreview")
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(format, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ClaimSetReading Read(string format, string text)
    {
        var options = new ReadingOptions { MaxExpansion = 1, MaxDegreeOfParallelism = 1 };
        return ((IReadableFormat)ClaimSetFormats.All.Find(format)!).Read(Encoding.UTF8.GetBytes(text), options);
    }

    // MANY stands before an element that is repeated with a number each time, up to the end of the list.
    private static string Filled(string text, int times = Times)
    {
        var filled = new StringBuilder();
        var parts = text.Replace("LONG", Long, StringComparison.Ordinal).Split("MANY");
        filled.Append(parts[0]);
        foreach (var part in parts[1..])
        {
            var end = EndOf(part);
            filled.AppendJoin(',', Many(part[..end], times)).Append(part[end..]);
        }

        return filled.ToString();
    }

    private static int EndOf(string list)
    {
        var depth = 0;
        for (var at = 0; ; at++)
        {
            if (list[at] is '[' or '{') depth++;
            else if (list[at] is ']' or '}' && depth-- == 0) return at;
        }
    }

    private static IEnumerable<string> Many(string element, int times = Times) => Enumerable.Range(0, times)
        .Select(number => element
            .Replace("\"#a\"", "\"\u0001a\"", StringComparison.Ordinal).Replace("\"#p\"", "\"\u0001p\"", StringComparison.Ordinal)
            .Replace("#", number.ToString("d12", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace('\u0001', '#'));
}
