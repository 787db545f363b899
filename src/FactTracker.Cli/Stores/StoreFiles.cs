namespace FactTracker.Cli.Stores;

/// <summary>Keeps stores apart from the files that some verbs write or expect.</summary>
internal static class StoreFiles
{
    private const string StandardStream = "-";

    /// <summary>Requires that a file to be written as a set is no store.</summary>
    /// <exception cref="CommandException">It is one.</exception>
    public static void RequireNone(string target)
    {
        if (StoreAddress.IsStore(target))
            throw new CommandException(
                $"{StoreAddress.Shown(target)} is a store, to which records are added and which no file replaces. " +
                "Use facttracker import FILE --into DB.");
    }

    /// <summary>Requires that what is named as a ledger or a file of judgements is no store.</summary>
    /// <exception cref="CommandException">It is one.</exception>
    public static void RequireOther(string path)
    {
        if (StoreAddress.IsStore(path))
            throw new CommandException(
                $"{StoreAddress.Shown(path)} is a store, which keeps its history by itself. Use facttracker import, query and store.");
    }

    /// <summary>Requires that a name is that of a store.</summary>
    /// <exception cref="CommandException">It is not.</exception>
    public static void Require(string name)
    {
        if (StoreAddress.IsStore(name)) return;
        RequireName(name);
        if (name == StandardStream)
            throw new CommandException("A store cannot be read from standard input. Name its file or its address.");
        throw new CommandException(File.Exists(name)
            ? $"{name} is not a store. For a file use facttracker list, or import it: facttracker import {name} --into claims.db."
            : $"{name} does not exist. Create it: facttracker import FILE --into {name}.");
    }

    /// <summary>Requires that a name is that of a store, or of a file that can become one.</summary>
    /// <exception cref="CommandException">It is another file, which stays as it is.</exception>
    public static void RequireWritable(string name)
    {
        if (StoreAddress.IsStore(name)) return;
        RequireName(name);
        if (name == StandardStream)
            throw new CommandException("A store cannot be written to standard output. Name its file or its address.");
        if (new FileInfo(name) is { Exists: true, Length: > 0 })
            throw new CommandException($"{name} exists and is not a store, so it stays as it is. Name another file, such as claims.db.");
        if (name.Contains("://", StringComparison.Ordinal))
            throw new CommandException($"{name} is not the address of a store. Write postgresql://server/database, or name a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(name)) is { } folder && !Directory.Exists(folder))
            throw new CommandException($"{name} cannot be created: the directory {folder} does not exist.");
    }

    private static void RequireName(string name)
    {
        if (name.Length == 0) throw new CommandException("The name of the store is empty. Name a file, such as claims.db.");
        if (name.Contains('\0', StringComparison.Ordinal)) throw new CommandException($"{name} is not a valid file name.");
        if (Directory.Exists(name)) throw new CommandException($"{name} is a directory. Name a file in it.");
    }
}
