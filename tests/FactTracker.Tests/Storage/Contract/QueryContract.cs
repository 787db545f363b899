using CsCheck;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Serialization;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Queries are answered as the reference answers them.</summary>
public abstract class QueryContract : StoreContract
{
    private static readonly string[] Times = ["2024", "2020-01-01", "../2010", "2020/2024", "202X", "{2018,2023}", "2022/.."];

    private static readonly Gen<string> AnyExpression = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Gen.OneOf(ContractExpressions.Conditions)
        : Gen.Frequency(
            (4, Gen.OneOf(ContractExpressions.Conditions)),
            (2, Gen.Select(inner, inner, (a, b) => $"({a}) and ({b})")),
            (2, Gen.Select(inner, inner, (a, b) => $"({a}) or ({b})")),
            (1, inner.Select(a => $"not ({a})")),
            (1, inner.Select(a => $"possibly ({a})")),
            (1, inner.Select(a => $"certainly ({a})"))));

    private static readonly Gen<StoreQuery> AnyQuery = Gen.Select(
        AnyExpression, Gen.Bool, Gen.OneOf(StoreOrder.Stored, StoreOrder.Newest), Gen.OneOf([.. Times, ""]),
        Gen.OneOf(TimeMatch.Possibly, TimeMatch.Certainly), Gen.Int[0, 40],
        (where, withPossible, order, about, match, limit) => new StoreQuery
        {
            Where = ClaimQuery.Parse(where),
            WithPossible = withPossible,
            Order = order,
            About = about.Length == 0 ? null : Edtf.Parse(about),
            Match = match,
            Limit = limit < 20 ? null : limit,
        });

    [Fact]
    public async Task Each_condition_has_the_answers_of_a_set()
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        foreach (var expression in (string[])[.. ContractExpressions.Conditions, .. ContractExpressions.Nested])
        {
            var where = ClaimQuery.Parse(expression);
            await pair.ShouldAnswerTheSameAsync(new StoreQuery { Where = where }, Token);
            await pair.ShouldAnswerTheSameAsync(new StoreQuery { Where = where, WithPossible = true }, Token);
        }
    }

    [Fact]
    public async Task Answer_says_that_a_member_could_not_be_read()
    {
        var set = ClaimSetReader.Read(
            """
            {"facttracker":"1.0","sources":[{"id":"poll","reliability":"G"}],"claims":[
              {"id":"rent","text":"A flat costs 12,500 francs","value":{"amount":"12,500"},"citations":[{"source":"poll"}]},
              {"id":"wage","text":"A month is paid 4,000 francs","value":{"amount":4000}}]}
            """u8.ToArray()).Set;
        await using var pair = await OpenPairAsync(StoreBatch.Of(set, Start));

        await pair.ShouldAnswerTheSameAsync(StoreQuery.All, Token);
        var answers = await pair.Store.QueryAsync(StoreQuery.All, Token).ToArrayAsync(Token);
        answers.Select(answer => answer.HasErrors).Should().Equal(true, false);
        var matches = await pair.Store.SearchAsync(new StoreSearch("francs"), Token);
        matches.Where(match => match.HasErrors).Select(match => match.Claim.Id.Text).Should().Equal("rent");
        var like = await pair.Store.SearchAsync(new StoreSearch("A flat costs 12,500 francs") { IsByLikeness = true }, Token);
        like[0].HasErrors.Should().BeTrue();
        var faulty = new List<string>();
        await pair.Store.ReadSetAsync(faulty: faulty.Add, cancellationToken: Token);
        faulty.Should().BeEquivalentTo("poll", "rent");
    }

    [Fact]
    public async Task Claims_about_a_time_are_those_of_a_set()
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        foreach (var query in Times.Select(time => new StoreQuery { About = Edtf.Parse(time) }))
        {
            await pair.ShouldAnswerTheSameAsync(query, Token);
            await pair.ShouldAnswerTheSameAsync(query with { Match = TimeMatch.Certainly, Order = StoreOrder.Newest }, Token);
        }
    }

    [Fact]
    public async Task Queries_at_random_have_the_answers_of_a_set()
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        await AnyQuery.SampleAsync(query => pair.ShouldAnswerTheSameAsync(query, Token), iter: 200, threads: 1);
    }

    [Fact]
    public async Task Other_policies_find_more()
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        var circa = new EdtfPolicy { Name = "circa", Approximate = new EdtfMargin(5, 1, 3), Uncertain = new EdtfMargin(10, 1, 3) };
        QuestionPolicy[] policies =
        [
            new QuestionPolicy { Name = "circa", Dates = circa },
            new QuestionPolicy { Name = "as written", Quantities = QuantityProfile.AsWritten },
        ];
        foreach (var policy in policies)
        {
            foreach (var where in (string[])["value > 60%", "when before 1979", "value overlaps 2020", "when overlaps 2027 and subject = China"])
            {
                await pair.ShouldAnswerTheSameAsync(
                    new StoreQuery { Where = ClaimQuery.Parse(where), Policy = policy, WithPossible = true }, Token);
            }
        }
    }

    [Theory]
    [InlineData(StoreOrder.Stored, 1)]
    [InlineData(StoreOrder.Stored, 7)]
    [InlineData(StoreOrder.Newest, 3)]
    [InlineData(StoreOrder.Newest, 50)]
    public async Task Pages_are_the_whole(StoreOrder order, int size)
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        foreach (var where in (string?[])[null, "has tag", "value > 0 or has place"])
        {
            var whole = new StoreQuery { Where = where is null ? null : ClaimQuery.Parse(where), Order = order, WithPossible = true };
            var expected = await pair.Reference.QueryAsync(whole, Token).ToListAsync(Token);
            var paged = new List<StoreAnswer>();
            for (var query = whole with { Limit = size }; ; query = query with { After = paged[^1].Place })
            {
                var page = await pair.Store.QueryAsync(query, Token).ToListAsync(Token);
                paged.AddRange(page);
                if (page.Count < size) break;
            }

            paged.Should().Equal(expected);
        }
    }

    [Fact]
    public async Task No_claims_are_an_answer()
    {
        await using var store = await OpenAsync();
        (await store.QueryAsync(StoreQuery.All, Token).CountAsync(Token)).Should().Be(0);
        (await store.QueryAsync(StoreQuery.All with { Limit = 0 }, Token).CountAsync(Token)).Should().Be(0);
    }

    [Fact]
    public async Task Plan_has_what_is_left_open()
    {
        await using var store = await OpenAsync();
        var plan = await store.ExplainAsync(new StoreQuery { Where = ClaimQuery.Parse("confidence > 0.5 and origins > 1") }, Token);
        plan.Rest.Should().Contain("confidence > 0.5").And.Contain("origins > 1");
    }

    [Fact]
    public async Task Queries_of_the_past_have_the_answers_of_the_past()
    {
        Claim[] revised = [.. ContractClaims.All.Where((_, n) =>
            n % 3 == 0).Select(claim => claim with { Subject = ["China"], When = "2031" })];
        await using var pair = await OpenPairAsync(
            StoreBatch.Of(ContractClaims.Set, Start),
            new StoreBatch(Start + Duration.FromHours(1)) { Claims = [.. revised] },
            new StoreBatch(Start + Duration.FromHours(2)) { Removed = [.. ContractClaims.All.Take(50).Select(claim => claim.Id.Text), "poll-1"] });
        foreach (var hours in (double[])[-1, 0, 0.5, 1, 1.5, 2, 9])
        {
            foreach (var where in (string[])["subject = China", "when during 2031", "source.kind = survey", "origins >= 1", "text ~ rent", "value > 50%"])
            {
                var query = new StoreQuery
                {
                    Where = ClaimQuery.Parse(where), Known = Start + Duration.FromHours(hours),
                    Order = StoreOrder.Newest
                };
                await pair.ShouldAnswerTheSameAsync(query, Token);
            }
        }
    }
}
