namespace FactTracker.Tests.Conventions;

/// <summary>What the examples of the documentation take as given: usings, and variables by the names that speak for themselves.</summary>
internal static class ExamplePrelude
{
    /// <summary>The class that each example derives from.</summary>
    public const string TypeName = "Prelude";

    /// <summary>The name that errors in the text itself are reported with.</summary>
    public const string Path = "ExamplePrelude.cs";

    /// <summary>What the SDK gives every file of a project.</summary>
    public const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the SDK gives every file of a web application.</summary>
    public const string ImplicitWebUsings =
        ImplicitUsings +
        """

        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    /// <summary>The usings and variables. A name belongs here when several examples use it and any reader guesses its type.</summary>
    public const string Text =
        ImplicitUsings +
        """

        global using System.Globalization;
        global using System.Text;
        global using System.Text.Json;
        global using FactTracker;
        global using FactTracker.Analysis;
        global using FactTracker.DependencyInjection;
        global using FactTracker.Interchange;
        global using FactTracker.Mcp;
        global using FactTracker.Notebooks;
        global using FactTracker.Serialization;
        global using FactTracker.Parquet;
        global using FactTracker.Pdf;
        global using FactTracker.PostgreSql;
        global using FactTracker.Sqlite;
        global using FactTracker.Storage;
        global using FactTracker.WebPages;
        global using Microsoft.Extensions.DependencyInjection;
        global using NodaTime;

        abstract class Prelude
        {
            protected static ClaimSet set = null!, other = null!, edited = null!;
            protected static Claim claim = null!, before = null!, after = null!;
            protected static Source source = null!;
            protected static FactTracker.History.Ledger ledger = null!;
            protected static FactTracker.History.LoggedEntry logged = null!;
            protected static FactTracker.History.LedgerHolder holder = null!;
            protected static Citation citation = null!;
            protected static Quote quote = null!;
            protected static Locator locator = null!;
            protected static Rating rating = null!;
            protected static Relation relation = null!;
            protected static SourceLink link = null!;
            protected static ArchivedCopy copy = null!;
            protected static Review review = null!;
            protected static FactTracker.History.ISourceCopies copies = null!;
            protected static ClaimValue value = null!;
            protected static FactTracker.Reading.DraftClaim draft = null!;
            protected static IAsyncEnumerable<Claim> claims = null!;
            protected static ClaimSetReading reading = null!;
            protected static ClaimSetFormats formats = null!;
            protected static ClaimReviewFormat format = null!;
            protected static ClaimSetRecord record = null!;
            protected static ReadingOptions options = null!;
            protected static PeekedInput input = null!;
            protected static ClaimLineWriter lines = null!;
            protected static Stream stream = null!, file = null!, output = null!;
            protected static ReadOnlyMemory<byte> utf8;
            protected static string path = null!, text = null!, json = null!;
            internal static IEnumerable<TableRow> rows = null!;
            protected static CultureInfo english = null!;
            protected static CancellationToken cancellationToken;
            protected static Instant now;
            protected static FactTracker.Storage.IClaimStore store = null!;
            protected static FactTracker.Storage.StoreBatch batch = null!;
            protected static FactTracker.Storage.StoreQuery query = null!;

            protected static class MyContext
            {
                public static MyContracts Default => null!;
            }

            protected abstract class MyContracts
            {
                public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Claim> Claim => null!;
            }
        }
        """;

    /// <summary>The records whose members an example may set without naming the record.</summary>
    public static IReadOnlyList<string> Initialised { get; } =
    [
        "new Claim(\"a\")", "new Source(\"a\")", "new Citation(\"a\")", "new ClaimSet()", "new Quantity(1)", "new Locator()",
        "new Relation(RelationType.Repeats, \"a\")",
    ];
}
