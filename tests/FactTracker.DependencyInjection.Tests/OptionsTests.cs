using FactTracker.Analysis;
using FactTracker.PostgreSql;
using FactTracker.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace FactTracker.DependencyInjection.Tests;

public sealed class OptionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>What is configured wrongly, and what the message has.</summary>
    public static TheoryData<Action<FactTrackerOptions>, string[]> Mistakes => new()
    {
        { options => options.UseSqlite("/nowhere/at/all/claims.db"), ["UseStore: ", "/nowhere/at/all", "Create the folder"] },
        { options => options.UseSqlite(Path.GetTempPath()), ["UseStore: ", "is a folder", "claims.db"] },
        {
            options => options.UseSqlite("/nowhere.db", new SqliteStoreOptions { IsReadOnly = true }),
            ["UseStore: /nowhere.db does not exist", "open it for writing"]
        },
        { options => options.UsePostgreSql("postgresql://anna:secret@h/d?colour=red"), ["UseStore: ", "cannot be read", "Write a URL"] },
        { options => options.UsePostgreSql("secret"), ["UseStore: ", "cannot be read"] },
        { options => options.UsePostgreSql("Username=anna;Password=secret"), ["UseStore: ", "names no server"] },
        { options => options.PolicyPath = "/nowhere/newsroom.policy.json", ["PolicyPath: /nowhere/newsroom.policy.json does not exist"] },
        { options => options.PolicyPath = " ", ["PolicyPath: The path is empty"] },
        { options => options.PolicyPath = Path.GetTempPath(), ["PolicyPath: ", "is a folder"] },
        { options => (options.PolicyPath, options.Policies) = ("a.policy.json", new PolicyFile()), ["PolicyPath: Policies is set too"] },
        { options => options.Origins = null!, ["Origins: It is null", "leave the option out"] },
        { options => options.Reading = null!, ["Reading: It is null", "leave the option out"] },
        { options => options.Reading = new ReadingOptions { FileName = "a.json" }, ["Reading: FileName is \"a.json\""] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_remedy_when_the_program_starts(Action<FactTrackerOptions> configure, string[] parts)
    {
        using var provider = new ServiceCollection().AddFactTracker(configure).BuildServiceProvider();

        var atStart = provider.GetRequiredService<IStartupValidator>().Invoking(it => it.Validate()).Should()
            .Throw<OptionsValidationException>().Which;
        atStart.Message.Should().StartWith("FactTrackerOptions.").And.ContainAll(parts).And.NotContain("secret");
        provider.Invoking(it => it.GetRequiredService<IClaimStore>()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public void All_mistakes_are_named_at_once_and_those_of_a_key_with_the_key()
    {
        using var provider = new ServiceCollection()
            .AddFactTracker("archive", options => (options.Origins, options.PolicyPath) = (null!, "/nowhere")).BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Invoking(it => it.Validate()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().HaveCount(2)
            .And.AllSatisfy(line => line.Should().StartWith("FactTrackerOptions \"archive\"."));
    }

    [Fact]
    public void Every_problem_of_a_policy_file_is_located()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("newsroom.policy.json", "{\n  \"gates\": { \"minOrigins\": \"two\" },\n  \"staleness\": 5\n}");
        using var provider = new ServiceCollection().AddFactTracker(options => options.PolicyPath = path).BuildServiceProvider();

        provider.Invoking(it => it.GetRequiredService<PolicyFile>()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().Contain(line => line.Contains("newsroom.policy.json(2,", StringComparison.Ordinal))
            .And.Contain(line => line.Contains("(3,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_file_counts()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("newsroom.policy.json", """{ "name": "newsroom", "gates": { "minOrigins": 2 } }""");
        using var provider = new ServiceCollection().AddFactTracker(options => options.PolicyPath = path).BuildServiceProvider();

        provider.GetRequiredService<PolicyFile>().Gates.MinOrigins.Should().Be(2);
    }

    [Fact]
    public void Options_that_are_valid_start()
    {
        using var provider = new ServiceCollection()
            .AddFactTracker(options => options.UsePostgreSql("postgresql://anna:secret@localhost/claims")).BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Invoking(it => it.Validate()).Should().NotThrow();
    }

    [Fact]
    public void What_is_configured_is_what_services_get()
    {
        var (clock, origins) = (new FakeClock(Now), OriginPolicy.Default with { });
        var (policies, reading) = (new PolicyFile { Name = "mine" }, new ReadingOptions { MaxProblems = 7 });
        using var provider = new ServiceCollection()
            .AddFactTracker(it => (it.Clock, it.Origins, it.Policies, it.Reading) = (clock, origins, policies, reading))
            .BuildServiceProvider();

        provider.GetRequiredService<IClock>().Should().BeSameAs(clock);
        provider.GetRequiredService<OriginPolicy>().Should().BeSameAs(origins);
        provider.GetRequiredService<PolicyFile>().Should().BeSameAs(policies);
        provider.GetRequiredService<ReadingOptions>().Should().BeSameAs(reading);
    }

    [Fact]
    public void What_is_registered_before_stays_and_what_is_configured_later_counts()
    {
        var store = new InMemoryClaimStore();
        using var provider = new ServiceCollection().AddSingleton<IClaimStore>(store).AddSingleton<IClock>(new FakeClock(Now))
            .AddFactTracker(options => options.Reading = new ReadingOptions { MaxProblems = 1 })
            .Configure<FactTrackerOptions>(options => options.Reading = new ReadingOptions { MaxProblems = 2 }).BuildServiceProvider();

        provider.GetRequiredService<IClaimStore>().Should().BeSameAs(store);
        provider.GetRequiredService<IClock>().GetCurrentInstant().Should().Be(Now);
        provider.GetRequiredService<ReadingOptions>().MaxProblems.Should().Be(2);
    }

    [Fact]
    public void The_last_store_counts()
    {
        using var provider = new ServiceCollection().AddFactTracker(options => options.UseSqlite("/nowhere/at/all/claims.db"))
            .Configure<FactTrackerOptions>(options => options.UseMemory()).BuildServiceProvider();

        provider.Invoking(it => it.GetRequiredService<IClaimStore>()).Should().NotThrow();
    }

    [Fact]
    public void The_clock_is_the_time_provider_of_the_container_or_the_system()
    {
        using var fixedTime = new ServiceCollection().AddSingleton<TimeProvider>(new FixedTime()).AddFactTracker().BuildServiceProvider();
        using var real = new ServiceCollection().AddFactTracker().BuildServiceProvider();

        fixedTime.GetRequiredService<IClock>().GetCurrentInstant().Should().Be(Now);
        (SystemClock.Instance.GetCurrentInstant() - real.GetRequiredService<IClock>().GetCurrentInstant()).Should()
            .BeLessThan(Duration.FromHours(1));
    }

    [Fact]
    public async Task Stores_under_keys_are_apart()
    {
        await using var provider = new ServiceCollection().AddFactTracker().AddFactTracker("archive")
            .AddFactTracker("drafts", options => options.Reading = new ReadingOptions { MaxProblems = 3 }).BuildServiceProvider();
        var archive = provider.GetRequiredKeyedService<IClaimStore>("archive");

        archive.Should().NotBeSameAs(provider.GetRequiredService<IClaimStore>());
        archive.Should().NotBeSameAs(provider.GetRequiredKeyedService<IClaimStore>("drafts"));
        archive.Should().BeSameAs(provider.GetRequiredKeyedService<IClaimStore>("archive"));
        provider.GetRequiredKeyedService<ReadingOptions>("drafts").MaxProblems.Should().Be(3);
        provider.GetRequiredService<ReadingOptions>().Should().Be(ReadingOptions.Default);
        provider.GetRequiredKeyedService<PolicyFile>("archive").Should().NotBeNull();
        provider.GetRequiredKeyedService<OriginPolicy>("archive").Should().NotBeNull();
        provider.GetRequiredKeyedService<IClock>("archive").Should().BeSameAs(provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void Callers_mistakes_are_refused_at_once()
    {
        FluentActions.Invoking(() => new ServiceCollection().AddFactTracker(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddFactTracker()).Should().Throw<ArgumentNullException>();
        var options = new FactTrackerOptions();
        options.Invoking(it => it.UseSqlite(" ")).Should().Throw<ArgumentException>();
        options.Invoking(it => it.UsePostgreSql("")).Should().Throw<ArgumentException>();
        options.Invoking(it => it.UseStore("", _ => null!)).Should().Throw<ArgumentException>();
        options.Invoking(it => it.UseStore("a", null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
    }
}
