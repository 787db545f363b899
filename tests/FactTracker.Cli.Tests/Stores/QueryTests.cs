using System.Text.Json;

namespace FactTracker.Cli.Tests.Stores;

public sealed class QueryTests
{
    private const string Rents = """
        {
          "facttracker": "1.0", "title": "Rents",
          "sources": [ { "id": "office", "title": "Statistical Office" } ],
          "claims": [
            { "id": "a", "subject": "Zürich", "property": "rent", "value": { "amount": 2000, "unit": "CHF" }, "when": "2022", "citations": ["office"] },
            { "id": "b", "subject": "Genève", "property": "rent", "value": { "amount": 1800, "unit": "CHF" }, "when": "2024" },
            { "id": "c", "subject": "Bern", "property": "rent", "value": { "amount": 1500, "unit": "CHF", "approximation": "about" }, "when": "2023" },
            { "id": "d", "text": "Rents in Zurich rose faster than wages" }
          ]
        }
        """;

    public static TheoryData<string> Expressions =>
    [
        "value > 1700 CHF", "value > 1499 CHF", "property = rent", "subject = zürich", "not subject = Bern", "source = office",
        "text ~ \"rents wages\"", "when overlaps 2023/2024", "possibly value > 1499 CHF", "origins >= 1", "id = a or id = d", "id = nobody",
    ];

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task Query_prints_what_list_prints(string expression)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);
        var file = folder.Write("set.json", Rents);

        foreach (var format in (string[])["text", "json"])
        {
            var run = await CommandRun.Of("query", store, expression, "--format", format);
            var list = await CommandRun.Of("list", file, "--where", expression, "--format", format);

            run.Out.Should().Be(list.Out);
            run.Error.Should().Be(list.Error);
            run.Code.Should().Be(list.Code).And.Be(0);
        }
    }

    [Theory]
    [InlineData("valu > 50%")]
    [InlineData("value >")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("subject = a and and")]
    public async Task Wrong_expression_is_marked_as_list_marks_it(string expression)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);

        var run = await CommandRun.Of("query", store, expression);

        var list = await CommandRun.Of("list", store, "--where", expression);
        run.Error.Should().Be(list.Error.Replace("--where is not", "The expression is not", StringComparison.Ordinal));
        run.Out.Should().BeEmpty();
        run.Code.Should().Be(2);
    }

    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("--order newest", "b c a d")]
    [InlineData("--order newest --limit 2", "b c")]
    [InlineData("--limit 3", "a b c")]
    [InlineData("--after b", "c d")]
    [InlineData("--after b --limit 1", "c")]
    [InlineData("--order newest --after c", "a d")]
    [InlineData("--order newest --after d", "")]
    [InlineData("--order newest --after a --limit 5", "d")]
    [InlineData("--sort id --descending", "d c b a")]
    [InlineData("--sort when --limit 2", "a c")]
    [InlineData("--about 2023", "c d")]
    [InlineData("--search zurich", "a d")]
    [InlineData("--search GENEVE", "b")]
    [InlineData("--search nowhere", "")]
    public async Task Order_limit_and_words_choose_the_claims(string options, string ids)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);

        var run = await CommandRun.Of(["query", store, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        var found = run.Lines.Select(line => line.Split(' ')[0]);
        run.Code.Should().Be(0, run.Error);
        if (options.StartsWith("--search", StringComparison.Ordinal)) found = found.Order(StringComparer.Ordinal);
        string.Join(' ', found).Should().Be(ids);
    }

    [Fact]
    public async Task Pages_come_to_the_whole_answer()
    {
        using var folder = new Folder();
        var claims = string.Join(
            ',', Enumerable.Range(0, 57).Select(i => $"{{\"id\":\"c{i}\",\"text\":\"t\",\"when\":\"{2000 + i % 7}\"}}"));
        var store = await StoreSets.ImportAsync(folder, $"{{\"facttracker\":\"1.0\",\"claims\":[{claims}]}}");
        foreach (var order in (string[])["stored", "newest"])
        {
            var pages = new List<string>();
            while (true)
            {
                string[] after = pages.Count == 0 ? [] : ["--after", pages[^1]];
                var page = await CommandRun.Of(["query", store, "--order", order, "--limit", "10", .. after]);
                if (page.Lines.Length == 0) break;
                pages.AddRange(page.Lines.Select(line => line.Split(' ')[0]));
            }

            var whole = await CommandRun.Of("query", store, "--order", order);
            pages.Should().HaveCount(57).And.Equal(whole.Lines.Select(line => line.Split(' ')[0]));
        }
    }

    [Fact]
    public async Task Likeness_finds_the_claim_that_says_nearly_the_same()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);

        var run = await CommandRun.Of("query", store, "--like", "In Zurich, rents are rising faster than the wages", "--limit", "1");

        run.Lines.Should().ContainSingle().Which.Should().StartWith("d ");
    }

    [Fact]
    public async Task Plan_is_explained_in_words_and_as_json()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);

        var run = await CommandRun.Of("query", store, "subject = Bern and origins >= 2", "--explain");
        var json = await CommandRun.Of("query", store, "subject = Bern and origins >= 2", "--explain", "--format", "json");

        run.Out.Should().Contain("subject is \"bern\"").And.Contain("origins");
        using var plan = JsonDocument.Parse(json.Out);
        plan.RootElement.GetProperty("pushed").GetString().Should().Contain("bern");
        plan.RootElement.GetProperty("engine").ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public async Task Answer_is_that_of_the_time_asked_about()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents, Rents.Replace("2000,", "2100,", StringComparison.Ordinal));

        (await CommandRun.Of("query", store, "value > 2050 CHF")).Lines.Should().ContainSingle();
        (await CommandRun.Of("query", store, "value > 2050 CHF", "--as-of", "2025-10-01")).Lines.Should().BeEmpty();
        (await CommandRun.Of("query", store, "--as-of", "2025-09-01")).Lines.Should().BeEmpty();
    }

    [Theory]
    [InlineData("value>1 --search x", "three questions")]
    [InlineData("--search x --like y", "three questions")]
    [InlineData("--search x --order newest", "best claims first")]
    [InlineData("--search x --explain", "about an expression")]
    [InlineData("--search x --about 2024", "about any time")]
    [InlineData("--sort id --order newest", "another order")]
    [InlineData("--sort id --after a", "another order")]
    [InlineData("--descending", "without --sort")]
    [InlineData("--after nobody", "no claim \"nobody\"")]
    [InlineData("--after office", "no claim \"office\"")]
    [InlineData("--limit 0", "whole number")]
    public async Task Question_that_makes_no_sense_is_refused(string options, string reason)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Rents);

        var run = await CommandRun.Of(["query", store, .. options.Split(' ')]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
        run.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("none.db", "does not exist")]
    [InlineData("set.json", "is not a store")]
    [InlineData("text.db", "is not a store")]
    [InlineData("empty.db", "is not a store")]
    [InlineData(".", "is a directory")]
    public async Task What_is_no_store_is_refused_by_name(string name, string reason)
    {
        using var folder = new Folder();
        folder.Write("set.json", Rents);
        folder.Write("text.db", "not a database");
        folder.Write("empty.db", "");

        foreach (var arguments in (string[][])[["query", folder[name]], ["export", folder[name]], ["store", "stats", folder[name]]])
        {
            var run = await CommandRun.Of(arguments);
            run.Code.Should().Be(2);
            run.Error.Should().Contain(folder[name]).And.Contain(reason);
            run.ErrorLines.Should().ContainSingle();
        }

        folder.FileNames.Should().Equal("empty.db", "set.json", "text.db");
    }
}
