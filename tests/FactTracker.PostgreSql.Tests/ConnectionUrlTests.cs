using FactTracker.PostgreSql.Connections;

namespace FactTracker.PostgreSql.Tests;

/// <summary>URLs as libpq has them.</summary>
public sealed class ConnectionUrlTests
{
    public static TheoryData<string, string> Urls => new()
    {
        { "postgresql://", "" },
        { "postgres://localhost", "Host=localhost" },
        { "postgresql://localhost:5433/claims", "Port=5433;Host=localhost;Database=claims" },
        { "postgresql://anna:p%40ss%3Aword@db.example.org/my%20claims",
            "Username=anna;Password=p@ss:word;Host=db.example.org;Database=my claims" },
        { "postgresql://[::1]:5433/x", "Port=5433;Host=[::1];Database=x" },
        { "postgresql://[::1]/x", "Host=[::1];Database=x" },
        { "postgresql://%2Fvar%2Frun%2Fpostgresql/x", "Host=/var/run/postgresql;Database=x" },
        { "postgresql://a:1,b:2/x?target_session_attrs=read-write", "Host=a:1,b:2;Database=x;Target Session Attributes=read-write" },
        { "postgresql:///x?host=h&port=7&user=u&password=a%26b", "Database=x;Host=h;Port=7;Username=u;Password=a&b" },
        { "postgresql://h/x?sslmode=verify-full&connect_timeout=3&application_name=me",
            "Host=h;Database=x;SSL Mode=VerifyFull;Timeout=3;Application Name=me" },
    };

    [Theory, MemberData(nameof(Urls))]
    public void Url_is_read(string url, string expected)
    {
        ConnectionUrl.IsUrl(url).Should().BeTrue();
        var read = ConnectionUrl.Read(url);
        read.EquivalentTo(new Npgsql.NpgsqlConnectionStringBuilder(expected)).Should().BeTrue($"{read} is {expected}");
    }

    [Theory]
    [InlineData("postgresql://anna:secret@h/x?colour=red", "colour")]
    [InlineData("postgresql://anna:secret@h:port/x", "port")]
    [InlineData("postgresql://anna:secret@h/x?sslmode=perhaps", "sslmode")]
    public void Url_with_an_error_is_refused_without_its_password(string url, string parameter)
    {
        var read = () => ConnectionUrl.Read(url);
        var message = read.Should().Throw<ArgumentException>().Which.Message;
        message.Should().Contain(parameter).And.NotContain("secret");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Claims")]
    [InlineData("1st")]
    [InlineData("pg_claims")]
    [InlineData("a-b")]
    [InlineData("a\"; drop schema public; --")]
    [InlineData("ä")]
    public void Name_of_a_schema_is_checked(string name)
    {
        var create = () => new PostgreSqlStoreOptions { Schema = name };
        create.Should().Throw<ArgumentException>();
    }
}
