using Npgsql;

namespace FactTracker.PostgreSql.Connections;

/// <summary>Reads URLs as libpq has them: <c>postgresql://user:password@host:5432/database?sslmode=require</c>.</summary>
internal static class ConnectionUrl
{
    private static readonly string[] Schemes = ["postgresql://", "postgres://"];

    // The parameters of libpq that Npgsql knows by another name.
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["host"] = "Host",
        ["hostaddr"] = "Host",
        ["port"] = "Port",
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["options"] = "Options",
        ["sslmode"] = "SSL Mode",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
    };

    /// <summary>Whether a text is such a URL.</summary>
    public static bool IsUrl(string text) => Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a URL.</summary>
    /// <exception cref="ArgumentException">
    /// A parameter is not known or has no valid value. The message does not have the URL, which may have a password.
    /// </exception>
    public static NpgsqlConnectionStringBuilder Read(string url)
    {
        var builder = new NpgsqlConnectionStringBuilder();
        var rest = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (place, query) = Split(rest, '?');
        var (authority, database) = Split(place, '/');
        var at = authority.LastIndexOf('@');
        if (at >= 0) ReadUser(builder, authority[..at]);
        ReadHosts(builder, authority[(at + 1)..]);
        if (database is { Length: > 0 }) builder.Database = Decode(database);
        foreach (var parameter in query?.Split('&', StringSplitOptions.RemoveEmptyEntries) ?? []) ReadParameter(builder, parameter);
        return builder;
    }

    private static void ReadUser(NpgsqlConnectionStringBuilder builder, string text)
    {
        var (user, password) = Split(text, ':');
        builder.Username = Decode(user);
        if (password is not null) builder.Password = Decode(password);
    }

    // Several hosts with a comma between are tried in turn; each keeps its port.
    private static void ReadHosts(NpgsqlConnectionStringBuilder builder, string text)
    {
        if (text.Length == 0) return;
        var isOne = !text.Contains(',', StringComparison.Ordinal);
        var colon = text.LastIndexOf(':');
        if (isOne && colon > text.LastIndexOf(']'))
        {
            Set(builder, "port", text[(colon + 1)..]);
            text = text[..colon];
        }

        builder.Host = Decode(text);
    }

    private static void ReadParameter(NpgsqlConnectionStringBuilder builder, string text)
    {
        var (name, value) = Split(text, '=');
        Set(builder, Decode(name), Decode(value ?? ""));
    }

    private static void Set(NpgsqlConnectionStringBuilder builder, string name, string value)
    {
        if (!Keywords.TryGetValue(name, out var keyword))
            throw new ArgumentException($"The parameter \"{name}\" of the URL of the database is not known.", nameof(name));
        try
        {
            builder[keyword] = name == "sslmode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new ArgumentException($"The parameter \"{name}\" of the URL of the database has no valid value.", nameof(name), error);
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text);

    private static (string Before, string? After) Split(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
