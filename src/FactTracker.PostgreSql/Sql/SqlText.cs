using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;

namespace FactTracker.PostgreSql.Sql;

/// <summary>A statement that is put together from pieces of code and values.</summary>
/// <remarks>Every value between the braces of an interpolated string becomes a parameter. There is no other way to add a value.</remarks>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<NpgsqlParameter> _parameters = [];

    /// <summary>Creates a statement.</summary>
    public static SqlText Of(ref SqlPieces pieces) => pieces.Text;

    /// <summary>Adds a piece.</summary>
    public SqlText Append([InterpolatedStringHandlerArgument("")] ref SqlPieces pieces)
    {
        Debug.Assert(pieces.Text == this, "The handler has added the pieces to this statement.");
        return this;
    }

    /// <summary>Returns the command for a connection.</summary>
    public NpgsqlCommand On(NpgsqlConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = _text.ToString();
        foreach (var parameter in _parameters) command.Parameters.Add(parameter);
        return command;
    }

    /// <summary>The statement without its values.</summary>
    public override string ToString() => _text.ToString();

    internal void AddCode(string code) => _text.Append(code);

    internal void AddValue(NpgsqlParameter parameter)
    {
        _parameters.Add(parameter);
        _text.Append('$').Append(_parameters.Count.ToString(CultureInfo.InvariantCulture));
    }
}
