using System.Data.Common;
using FactTracker.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace FactTracker.Cli.Stores;

/// <summary>Converts exceptions of databases into messages of one line.</summary>
internal static class StoreFaults
{
    /// <summary>Does work on a store, and converts its exceptions.</summary>
    /// <exception cref="CommandException">The store cannot be read or written.</exception>
    public static async Task<T> GuardAsync<T>(string name, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (Of(e, name) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Returns the exception with the message, or null for an exception that is no fault of a store.</summary>
    public static CommandException? Of(Exception exception, string name)
    {
        var shown = StoreAddress.Shown(name);
        return exception switch
        {
            SqliteException sqlite => new CommandException(SqliteFaults.SentenceOf(sqlite, shown)),
            PostgresException postgres => new CommandException($"{shown}: {postgres.MessageText} ({postgres.SqlState})."),
            DbException => new CommandException($"{shown} cannot be used: {Sentence(exception.InnerException ?? exception)}"),
            StoreVersionException or InvalidDataException => new CommandException(
                exception.Message.Contains(shown, StringComparison.Ordinal) ? exception.Message : $"{shown}: {exception.Message}"),
            TimeoutException => new CommandException($"{shown} did not answer in time. Try again later."),
            _ => null,
        };
    }

    /// <summary>Returns the exception with the message, or null for an exception that is no fault of opening a store.</summary>
    public static CommandException? OfOpening(Exception exception, string name) => Of(exception, name) ?? exception switch
    {
        // The message may have the whole address in it, with the password.
        ArgumentException => new CommandException(
            $"{StoreAddress.Shown(name)} is not the address of a database. Write postgresql://user@server/database."),
        InvalidOperationException => new CommandException(
            $"{StoreAddress.Shown(name)} holds no store yet. Create it: facttracker import FILE --into {StoreAddress.Shown(name)}."),
        NotSupportedException => new CommandException($"{StoreAddress.Shown(name)}: {exception.Message}"),
        _ => null,
    };

    private static string Sentence(Exception exception) => exception.Message.TrimEnd('.') + ".";
}
