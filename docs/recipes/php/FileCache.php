<?php
/** Keeps answers for a minute; what stands in it is believed, so the folder must belong to you alone. */
final class FileCache implements Kelisim\Cache
{
    public function __construct(private string $folder)
    {
        @mkdir($folder, 0700);
    }

    public function get(string $name): ?string
    {
        $kept = @file_get_contents("$this->folder/$name");
        [$until, $value] = explode(' ', $kept ?: '0 ', 2);
        return time() < (int) $until ? $value : null;
    }

    public function set(string $name, string $value, int $seconds): void
    {
        file_put_contents("$this->folder/$name", time() + $seconds . " $value", LOCK_EX);
    }

    public function delete(string $name): void
    {
        @unlink("$this->folder/$name");
    }
}
