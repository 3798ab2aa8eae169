module courses

go 1.19
